package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.dom.ParsedPage;
import dev.guildhall.accessibility.style.Truth;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Builds a tree in one walk without recursion, then works out in one pass what hides each element. */
final class TreeBuilder {
    private final AccessibilityTree tree;

    private TreeBuilder(AccessibilityTree tree) {
        this.tree = tree;
    }

    static void build(AccessibilityTree tree) {
        TreeBuilder builder = new TreeBuilder(tree);
        if (tree.rendering() == null && tree.page().mediaType() == MediaType.HTML) {
            ConstantShadows.declareIn(tree.page().document());
        }
        builder.walk(tree.page().document());
        builder.hide();
        builder.hideAreasThatNoImageUses();
    }

    private void walk(Node document) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(null, tree.scope(), null, null, document.childNodes().iterator()));
        while (!open.isEmpty()) {
            Open current = open.peek();
            if (!current.rest().hasNext()) {
                open.pop();
                continue;
            }
            Node node = current.rest().next();
            if (node instanceof TextNode text) {
                Optional<AccessibleElement> place = current.placeFor("");
                place.ifPresent(around -> around.add(new TextRun(text.getWholeText())));
            } else if (node instanceof Element element) {
                enter(element, current, open);
            }
            if (open.size() >= ParsedPage.MAX_DEPTH) {
                tree.note("Elements nested deeper than " + ParsedPage.MAX_DEPTH
                        + " were judged as if they stood beside one another, as browsers take them.");
            }
        }
    }

    private void enter(Element element, Open around, Deque<Open> open) {
        if (element.normalName().equals("template")) {
            return;
        }
        Optional<AccessibleElement> place = around.placeFor(element.attr("slot"));
        AccessibleElement parent = place.orElse(around.element());
        AccessibleElement entered = new AccessibleElement(tree, element, parent, around.scope());
        tree.register(entered);
        place.ifPresent(container -> container.add(entered));
        entered.isInNoSlot = place.isEmpty() && parent != null;
        if (around.slotsOfHost() != null && place.isPresent()) {
            entered.slottedInto = around.slotsOfHost();
        }
        if (around.slots() != null && entered.is("slot")) {
            around.slots().addSlot(entered);
        }
        if (tree.rendering() == null) {
            noteStyles(element, around.scope());
        }
        if (entered.isOneOf("frame", "iframe")) {
            tree.note("What frames hold was not judged; check each of their pages by itself.");
        }
        Element root = ShadowTree.rootOf(element);
        if (root == null) {
            open.push(new Open(
                    entered,
                    around.scope(),
                    around.slots(),
                    null,
                    element.childNodes().iterator()));
            return;
        }
        ShadowTree shadow = new ShadowTree(tree.newScope(around.scope()), root);
        entered.shadowTree = shadow;
        open.push(new Open(
                entered,
                around.scope(),
                around.slots(),
                shadow,
                element.childNodes().iterator()));
        open.push(new Open(
                entered, shadow.scope(), shadow, null, root.childNodes().iterator()));
    }

    private static void noteStyles(Element element, StyleScope scope) {
        if (element.normalName().equals("style")) {
            scope.sheets()
                    .addText(element.data().isEmpty() ? element.wholeText() : element.data(), element.attr("media"));
        } else if (element.normalName().equals("link") && isStyleSheet(element)) {
            scope.sheets().addLink(element.attr("href"), element.attr("media"));
        }
    }

    private static boolean isStyleSheet(Element link) {
        List<String> relations =
                Arrays.asList(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
        return relations.contains("stylesheet") && !relations.contains("alternate") && !link.hasAttr("disabled");
    }

    private void hide() {
        tree.scopes().forEach(scope -> scope.sheets().notRead().forEach(tree::note));
        for (AccessibleElement element : tree.elements()) {
            AccessibleElement parent = element.parent().orElse(null);
            Visibility around = parent == null ? Visibility.SHOWN : parent.visibility;
            Truth ariaHidden = around.ariaHidden()
                    .or(Truth.of(element.attribute("aria-hidden").strip().equalsIgnoreCase("true")));
            boolean inert = around.inert() || element.has("inert");
            Visibility own = around.notRendered() == Truth.YES
                    ? new Visibility(Truth.YES, around.invisible(), ariaHidden, inert)
                    : new Visibility(notRendered(element, parent, around), invisible(element), ariaHidden, inert);
            element.visibility = own.equals(around) ? around : own;
        }
        if (tree.scopes().stream().anyMatch(StyleScope::gaveUp)) {
            tree.note("The page's style sheets are too complex to match against all of its elements; "
                    + "what they hide is not known for all of it.");
        }
    }

    private static Truth notRendered(AccessibleElement element, @Nullable AccessibleElement parent, Visibility around) {
        ComputedStyle style = element.style();
        Truth skipped =
                parent == null ? Truth.NO : Truth.of(parent.style(), StyleProperty.CONTENT_VISIBILITY, "hidden");
        return around.notRendered()
                .or(Truth.of(element.isInNoSlot))
                .or(BrowserStyles.neverRendered(element))
                .or(Truth.of(style, StyleProperty.DISPLAY, "none"))
                .or(skipped);
    }

    private static Truth invisible(AccessibleElement element) {
        return Truth.of(element.style(), StyleProperty.VISIBILITY, "hidden", "collapse");
    }

    /** An area takes part in the page only while an image that is shown uses its map, and is exposed only with it. */
    private void hideAreasThatNoImageUses() {
        Set<String> shown = new HashSet<>();
        Set<String> exposed = new HashSet<>();
        for (AccessibleElement element : tree.elements()) {
            if (element.has("usemap") && element.isRendered()) {
                shown.add(element.attribute("usemap"));
                if (!element.isProgrammaticallyHidden()) {
                    exposed.add(element.attribute("usemap"));
                }
            }
        }
        for (AccessibleElement element : tree.elements()) {
            String map = element.is("area") ? "#" + mapAround(element) : "";
            if (!map.isEmpty() && !exposed.contains(map)) {
                Visibility own = element.visibility;
                element.visibility = shown.contains(map)
                        ? new Visibility(own.notRendered(), own.invisible(), Truth.YES, own.inert())
                        : new Visibility(Truth.YES, own.invisible(), own.ariaHidden(), own.inert());
            }
        }
    }

    private static String mapAround(AccessibleElement area) {
        for (AccessibleElement around = area.parent().orElse(null);
                around != null;
                around = around.parent().orElse(null)) {
            if (around.is("map")) {
                return around.attribute("name");
            }
        }
        return "";
    }

    /**
     * An element whose content is being walked; none for the document itself.
     *
     * @param slots of the shadow tree that the content stands in, if it stands in one
     * @param slotsOfHost of the element's own shadow tree, in which alone its content is shown
     */
    private record Open(
            @Nullable AccessibleElement element,
            StyleScope scope,
            @Nullable ShadowTree slots,
            @Nullable ShadowTree slotsOfHost,
            Iterator<Node> rest) {
        /** What a part of the content is shown in; nothing if a shadow tree has no slot for it. */
        Optional<AccessibleElement> placeFor(String slot) {
            if (element == null || slotsOfHost == null) {
                return Optional.ofNullable(element);
            }
            Optional<AccessibleElement> assigned = slotsOfHost.slotNamed(slot);
            assigned.ifPresent(AccessibleElement::dropFallback);
            return assigned;
        }
    }
}
