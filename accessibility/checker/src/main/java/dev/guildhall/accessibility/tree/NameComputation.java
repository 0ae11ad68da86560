package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.tree.AccessibleName.Source;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Computes one accessible name or description. The letters in the comments are the steps of the specification. Where
 * browsers differ over whether something counts as a name, it counts: no name is then certain.
 *
 * @see <a href="https://www.w3.org/TR/accname-1.2/#computation-steps">Accessible Name and Description Computation 1.2</a>
 */
final class NameComputation {
    /** Content nested deeper than this, which needs {@code aria-owns}, is not read. */
    static final int MAX_DEPTH = 600;

    private final AccessibilityTree tree;
    private final Set<AccessibleElement> visited = new HashSet<>();
    private int depth;
    private boolean withinReference;

    NameComputation(AccessibilityTree tree) {
        this.tree = tree;
    }

    AccessibleName nameOf(AccessibleElement element) {
        visited.add(element);
        AccessibleName byReference = named(byReferences(element, "aria-labelledby"), Source.ARIA_LABELLEDBY);
        if (!byReference.isEmpty()) {
            return byReference; // 2B
        }
        AccessibleName byLabel = named(element.attribute("aria-label"), Source.ARIA_LABEL);
        if (!byLabel.isEmpty()) {
            return byLabel; // 2D
        }
        AccessibleName byMarkup = named(byMarkup(element), Source.NATIVE);
        if (!byMarkup.isEmpty()) {
            return byMarkup; // 2E
        }
        if (takesNameFromContent(element)) {
            AccessibleName byContent = named(contentOf(element, Hidden.LEFT_OUT), Source.CONTENT);
            if (!byContent.isEmpty()) {
                return byContent; // 2F
            }
        }
        AccessibleName byTitle = named(element.attribute("title"), Source.TITLE);
        if (!byTitle.isEmpty()) {
            return byTitle; // 2I
        }
        AccessibleName byPlaceholder = named(NativeNames.placeholder(element), Source.PLACEHOLDER);
        return byPlaceholder.isEmpty() ? named(NativeNames.byBrowser(element), Source.BROWSER) : byPlaceholder;
    }

    String descriptionOf(AccessibleElement element) {
        visited.add(element);
        String byReference = flat(byReferences(element, "aria-describedby"));
        if (!byReference.isEmpty()) {
            return byReference;
        }
        String own = flat(element.attribute("aria-description"));
        if (!own.isEmpty()) {
            return own;
        }
        return element.name().source() == Source.TITLE ? "" : flat(element.attribute("title"));
    }

    private static AccessibleName named(String text, Source source) {
        String flat = flat(text);
        return flat.isEmpty() ? AccessibleName.NONE : new AccessibleName(flat, source);
    }

    private String byReferences(AccessibleElement element, String attribute) {
        if (withinReference || !element.has(attribute)) {
            return "";
        }
        withinReference = true;
        StringBuilder text = new StringBuilder();
        for (AccessibleElement referenced : element.referencedBy(attribute)) {
            text.append(' ').append(referenced == element ? ofInner(element, Hidden.LEFT_OUT) : ofOther(referenced));
        }
        withinReference = false;
        return text.toString();
    }

    /** 2B: a referenced element counts even if it is hidden, and then so does all that is hidden in it. */
    private String ofOther(AccessibleElement referenced) {
        if (!visited.add(referenced)) {
            return "";
        }
        String text = ofInner(referenced, referenced.isProgrammaticallyHidden() ? Hidden.READ : Hidden.LEFT_OUT);
        visited.remove(referenced);
        return text;
    }

    /** 2E: the host language's own way to name an element. */
    private String byMarkup(AccessibleElement element) {
        StringBuilder labels = new StringBuilder();
        for (AccessibleElement label : tree.labelsOf(element)) {
            labels.append(' ').append(ofOther(label)); // 2A: even one that is hidden
        }
        if (!labels.toString().isBlank()) {
            return labels.toString();
        }
        Optional<AccessibleElement> caption = NativeNames.captionOf(element);
        if (caption.isPresent()) {
            return ofOther(caption.get());
        }
        return NativeNames.byAttribute(element);
    }

    private static boolean takesNameFromContent(AccessibleElement element) {
        return element.role().takesNameFromContent() || element.is("summary");
    }

    /** An element met inside another whose name is being made. */
    private String ofInner(AccessibleElement element, Hidden hidden) {
        tree.budget().spend();
        String byReference = byReferences(element, "aria-labelledby");
        if (!byReference.isBlank()) {
            return byReference; // 2B
        }
        String value = EmbeddedValues.valueOf(element);
        if (!value.isBlank()) {
            return value; // 2C
        }
        if (!element.attribute("aria-label").isBlank()) {
            return element.attribute("aria-label"); // 2D
        }
        String byMarkup = element.role() == Role.NONE ? "" : nativeNameOf(element);
        if (!byMarkup.isBlank()) {
            return byMarkup; // 2E
        }
        String content = contentOf(element, hidden);
        if (!content.isBlank()) {
            return content; // 2F and 2H
        }
        String title = element.attribute("title");
        return title.isBlank() ? NativeNames.byBrowser(element) : title; // 2I
    }

    private String nativeNameOf(AccessibleElement element) {
        return element.isSvg()
                ? NativeNames.captionOf(element).map(this::ofOther).orElse("")
                : NativeNames.byAttribute(element);
    }

    /** 2F: what the element contains, with what style sheets put before and after it. */
    private String contentOf(AccessibleElement element, Hidden hidden) {
        if (depth >= MAX_DEPTH) {
            return "";
        }
        depth++;
        StringBuilder text = new StringBuilder(element.textBefore());
        for (Content item : element.content()) {
            tree.budget().spend();
            if (item instanceof TextRun run) {
                text.append(run.text());
            } else if (item instanceof AccessibleElement child
                    && !tree.ownership().isGivenAway(child)) {
                appendChild(child, hidden, text);
            }
        }
        for (AccessibleElement owned : tree.ownership().givenTo(element)) {
            text.append(' ');
            appendChild(owned, hidden, text);
        }
        text.append(element.textAfter());
        depth--;
        return text.toString();
    }

    private void appendChild(AccessibleElement child, Hidden hidden, StringBuilder text) {
        boolean leftOut = hidden == Hidden.LEFT_OUT ? child.isProgrammaticallyHidden() : NativeNames.isNeverText(child);
        if (leftOut || !visited.add(child)) {
            return;
        }
        String space = NativeNames.isInline(child) ? "" : " ";
        text.append(space).append(ofInner(child, hidden)).append(space);
        visited.remove(child);
    }

    /** White space collapsed to single spaces, none at the ends; any white space of Unicode counts. */
    static String flat(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = !flat.isEmpty();
            } else {
                if (space) {
                    flat.append(' ');
                    space = false;
                }
                flat.append(c);
            }
        }
        return flat.toString();
    }

    private static boolean isSpace(char c) {
        return c < 0x80
                ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F)
                : Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** What becomes of hidden content. */
    private enum Hidden {
        LEFT_OUT,
        READ
    }
}
