package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.dom.ParsedPage;
import dev.guildhall.accessibility.style.ShadowStyles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The slots of one shadow tree, in which what its host contains is shown.
 *
 * @see <a href="https://dom.spec.whatwg.org/#find-slotables">DOM, assigned slot</a>
 */
final class ShadowTree {
    /** The HTML elements that may have a shadow root, beside those whose name holds a hyphen. */
    private static final Set<String> HOSTS = Set.of(
            "article",
            "aside",
            "blockquote",
            "body",
            "div",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "main",
            "nav",
            "p",
            "section",
            "span");

    /** Nothing is shown in a slot deeper than this, or hosts inside hosts could make a page deeper than any may be. */
    static final int MAX_SLOT_DEPTH = ParsedPage.MAX_DEPTH / 2;

    private final StyleScope scope;
    private final Element root;
    private final Map<String, AccessibleElement> slots = new HashMap<>(2);

    ShadowTree(StyleScope scope, Element root) {
        this.scope = scope;
        this.root = root;
    }

    /** The styles that its sheets give. */
    StyleScope scope() {
        return scope;
    }

    /** The template that stands for its root. */
    Element root() {
        return root;
    }

    /** Of several slots of one name the first is used. */
    void addSlot(AccessibleElement slot) {
        slots.putIfAbsent(slot.attribute("name"), slot);
    }

    /** Where something with that {@code slot} attribute is shown; text has none. */
    Optional<AccessibleElement> slotNamed(String name) {
        return Optional.ofNullable(slots.get(name)).filter(slot -> slot.depth <= MAX_SLOT_DEPTH);
    }

    static boolean mayHaveOne(Element element) {
        return HOSTS.contains(element.normalName()) || element.normalName().indexOf('-') > 0;
    }

    /** The template that browsers make the element's shadow root of; none if they leave it a template. */
    static @Nullable Element rootOf(Element host) {
        for (Element child = host.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (ShadowStyles.isRoot(child)) {
                return mayHaveOne(host) ? child : null;
            }
        }
        return null;
    }
}
