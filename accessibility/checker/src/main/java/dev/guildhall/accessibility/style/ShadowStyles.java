package dev.guildhall.accessibility.style;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The sheets of one tree, where they bear on an element of another: those of a shadow tree on its host and on what is shown in
 * one of its slots, and those around a host on parts of its shadow tree. Those of the outer tree are stronger, unless the inner
 * ones say {@code !important}.
 *
 * @param styles of the tree that the sheets belong to
 * @param bearing which of its rules are meant
 * @param subject what their selectors are matched against
 */
public record ShadowStyles(Styles styles, Bearing bearing, Element subject) {
    /** The rules {@code ::part} of the tree around a host, for an element of the host's shadow tree. */
    public static ShadowStyles onPart(Styles styles, Element part) {
        return new ShadowStyles(styles, Bearing.ON_PART, part);
    }

    /** True for the template of a declarative shadow root, which stands for the root. */
    public static boolean isRoot(Element element) {
        return element.normalName().equals("template")
                && element.attr("shadowrootmode").toLowerCase(Locale.ROOT).matches("open|closed");
    }

    public enum Bearing {
        ON_HOST,
        ON_SLOTTED,
        ON_PART
    }

    /** The rules {@code :host} of the tree whose root that template stands for. */
    public static ShadowStyles onHost(Styles styles, Element root) {
        return new ShadowStyles(styles, Bearing.ON_HOST, root);
    }

    /** The rules {@code ::slotted} of a tree, for an element in one of its slots. */
    public static ShadowStyles onSlotted(Styles styles, Element slotted) {
        return new ShadowStyles(styles, Bearing.ON_SLOTTED, slotted);
    }
}
