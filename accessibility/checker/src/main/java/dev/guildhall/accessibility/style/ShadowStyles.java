package dev.guildhall.accessibility.style;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The sheets of a shadow tree, where they bear on an element outside of it: its host, or what is shown in one of its slots. The
 * sheets of the element's own tree are stronger, unless these say {@code !important}.
 *
 * @param styles of the shadow tree
 * @param bearing which of its rules are meant
 * @param subject what their selectors are matched against
 */
public record ShadowStyles(Styles styles, Bearing bearing, Element subject) {
    /** True for the template of a declarative shadow root, which stands for the root. */
    public static boolean isRoot(Element element) {
        return element.normalName().equals("template")
                && element.attr("shadowrootmode").toLowerCase(Locale.ROOT).matches("open|closed");
    }

    public enum Bearing {
        ON_HOST,
        ON_SLOTTED
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
