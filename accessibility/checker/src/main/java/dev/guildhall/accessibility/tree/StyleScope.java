package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.appearance.FocusLook;
import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.sheet.SheetSource;
import dev.guildhall.accessibility.style.ElementStyle;
import dev.guildhall.accessibility.style.PageSheets;
import dev.guildhall.accessibility.style.ShadowStyles;
import dev.guildhall.accessibility.style.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The style sheets of a page or of one shadow tree in it, and the styles that they give to the elements of it. */
final class StyleScope {
    private final AccessibilityTree tree;

    /** Of a shadow tree: that of the tree which its host stands in. */
    private final @Nullable StyleScope around;

    private final PageSheets sheets;
    private final Map<Viewport, Styles> styles = new HashMap<>();

    /** Of other screens than the usual one, whose styles the elements keep themselves. */
    private final Map<Viewport, Map<AccessibleElement, ElementStyle>> others = new HashMap<>();

    StyleScope(AccessibilityTree tree, SheetSource source, @Nullable StyleScope around) {
        this.tree = tree;
        this.around = around;
        this.sheets = new PageSheets(source);
    }

    PageSheets sheets() {
        return sheets;
    }

    boolean gaveUp() {
        return styles.values().stream().anyMatch(Styles::gaveUp);
    }

    /** Selectors that were tried. */
    long steps() {
        return styles.values().stream().mapToLong(Styles::steps).sum();
    }

    ElementStyle styleOf(AccessibleElement element, Viewport viewport) {
        return viewport.equals(Viewport.DESKTOP) ? compute(element, viewport) : otherStyleOf(element, viewport);
    }

    FocusLook focusLookOf(AccessibleElement element) {
        Styles here = styles.computeIfAbsent(Viewport.DESKTOP, sheets::on);
        return here.focusLookOf(element.element(), element.elementStyle());
    }

    private ElementStyle otherStyleOf(AccessibleElement element, Viewport viewport) {
        Map<AccessibleElement, ElementStyle> known = others.computeIfAbsent(viewport, screen -> new HashMap<>());
        ElementStyle style = known.get(element);
        if (style == null) {
            style = compute(element, viewport);
            known.put(element, style);
        }
        return style;
    }

    private static List<ShadowStyles> shadowsOf(AccessibleElement element, Viewport viewport) {
        StyleScope outer = element.scope().around;
        boolean isPart = outer != null && element.has("part");
        if (element.shadowTree == null && element.slottedInto == null && !isPart) {
            return List.of();
        }
        List<ShadowStyles> shadows = new ArrayList<>(1);
        if (element.slottedInto != null) {
            shadows.add(ShadowStyles.onSlotted(element.slottedInto.scope().on(viewport), element.element()));
        }
        if (element.shadowTree != null) {
            shadows.add(ShadowStyles.onHost(element.shadowTree.scope().on(viewport), element.shadowTree.root()));
        }
        if (outer != null && isPart) {
            shadows.add(ShadowStyles.onPart(outer.on(viewport), element.element()));
        }
        return shadows;
    }

    private Styles on(Viewport viewport) {
        return styles.computeIfAbsent(viewport, sheets::on);
    }

    private ElementStyle compute(AccessibleElement element, Viewport viewport) {
        Optional<ElementStyle> parent = element.parent()
                .map(around -> viewport.equals(Viewport.DESKTOP)
                        ? around.elementStyle()
                        : around.scope().styleOf(around, viewport));
        Styles here = on(viewport);
        if (this != tree.scope()) {
            here.within((ElementStyle) tree.root().styleOn(viewport));
        }
        Styles.Markup markup = element.isHtml() ? Styles.Markup.HTML : Styles.Markup.OTHER;
        return here.styleOf(element.element(), parent, markup, shadowsOf(element, viewport));
    }
}
