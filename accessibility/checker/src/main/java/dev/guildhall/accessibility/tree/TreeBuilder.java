package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.dom.ParsedPage;
import dev.guildhall.accessibility.style.StyleSheet;
import dev.guildhall.accessibility.style.Styles;
import dev.guildhall.accessibility.style.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Builds a tree in one walk without recursion, then works out in one pass what hides each element. */
final class TreeBuilder {
    private final AccessibilityTree tree;
    private final List<StyleSheet> sheets = new ArrayList<>();

    private TreeBuilder(AccessibilityTree tree) {
        this.tree = tree;
    }

    static void build(AccessibilityTree tree) {
        TreeBuilder builder = new TreeBuilder(tree);
        builder.walk(tree.page().document());
        builder.hide();
        builder.hideAreasThatNoImageUses();
    }

    private void walk(Node document) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(null, document.childNodes().iterator()));
        while (!open.isEmpty()) {
            Open current = open.peek();
            if (!current.rest().hasNext()) {
                open.pop();
                continue;
            }
            Node node = current.rest().next();
            if (node instanceof TextNode text) {
                if (current.element() != null) {
                    current.element().add(new TextRun(text.getWholeText()));
                }
            } else if (node instanceof Element element) {
                enter(element, current.element(), open);
            }
            if (open.size() >= ParsedPage.MAX_DEPTH) {
                tree.note("Elements nested deeper than " + ParsedPage.MAX_DEPTH
                        + " were judged as if they stood beside one another, as browsers take them.");
            }
        }
    }

    private void enter(Element element, @Nullable AccessibleElement parent, Deque<Open> open) {
        if (element.normalName().equals("template")) {
            if (parent != null && element.hasAttr("shadowrootmode")) {
                open.push(new Open(parent, element.childNodes().iterator()));
            }
            return;
        }
        AccessibleElement entered = new AccessibleElement(tree, element, parent);
        tree.register(entered);
        if (parent != null) {
            parent.add(entered);
        }
        noteStyles(element);
        if (entered.isOneOf("frame", "iframe")) {
            tree.note("What frames hold was not judged; check each of their pages by itself.");
        }
        open.push(new Open(entered, element.childNodes().iterator()));
    }

    private void noteStyles(Element element) {
        if (element.normalName().equals("style")) {
            String media = element.attr("media");
            String css = element.data().isEmpty() ? element.wholeText() : element.data();
            StyleSheet sheet = StyleSheet.read(media.isBlank() ? css : "@media " + media + "{" + css + "}");
            sheet.notRead().forEach(tree::note);
            sheets.add(sheet);
        } else if (element.normalName().equals("link")
                && element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet")) {
            tree.note("The style sheet " + element.attr("href")
                    + " was not read, so content that it hides was judged as if it were shown.");
        }
    }

    private void hide() {
        Styles styles = Styles.of(sheets);
        tree.use(styles);
        for (AccessibleElement element : tree.elements()) {
            AccessibleElement parent = element.parent().orElse(null);
            Visibility around = parent == null ? Visibility.SHOWN : parent.visibility;
            Truth notRendered = around.notRendered();
            if (notRendered != Truth.YES) {
                notRendered = notRendered
                        .or(BrowserStyles.neverRendered(element))
                        .or(styles.displayNone(element.element(), BrowserStyles.displayNone(element)));
            }
            Truth ariaHidden = around.ariaHidden()
                    .or(Truth.of(element.attribute("aria-hidden").strip().equalsIgnoreCase("true")));
            Visibility own = new Visibility(
                    notRendered,
                    styles.invisible(element.element(), around.invisible()),
                    ariaHidden,
                    around.inert() || element.has("inert"));
            element.visibility = own.equals(around) ? around : own;
        }
        if (styles.gaveUp()) {
            tree.note("The page's style sheets are too complex to match against all of its elements; "
                    + "what they hide is not known for all of it.");
        }
    }

    /** An area takes part in the page only while an image that is shown uses its map. */
    private void hideAreasThatNoImageUses() {
        Set<String> used = new HashSet<>();
        for (AccessibleElement element : tree.elements()) {
            if (element.has("usemap") && !element.isProgrammaticallyHidden()) {
                used.add(element.attribute("usemap"));
            }
        }
        for (AccessibleElement element : tree.elements()) {
            if (element.is("area") && !used.contains("#" + mapAround(element))) {
                Visibility own = element.visibility;
                element.visibility = new Visibility(Truth.YES, own.invisible(), own.ariaHidden(), own.inert());
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

    /** An element whose content is being walked; none for the document itself. */
    private record Open(@Nullable AccessibleElement element, Iterator<Node> rest) {}
}
