package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether the words around the vague links of a page tell where they lead. Each box is looked through once, however many such
 * links stand in it, as none of them counts as words for another.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-programmatically-determined-link-context">WCAG 2.2, link context</a>
 */
final class LinkContext {
    private final Map<AccessibleElement, Boolean> anywhere = new HashMap<>();
    private final Map<AccessibleElement, Boolean> inLine = new HashMap<>();
    private final Map<AccessibleElement, Boolean> headers = new HashMap<>();

    /** Words in the same paragraph, in an item of a list or a cell around it, in a header of its table, or in its description. */
    boolean hasWords(AccessibleElement link) {
        String description = VagueWords.plain(link.description());
        return !(VagueWords.isNoWord(description) || VagueWords.sayNothing(description))
                || block(link).map(this::hasWordsInLine).orElse(false)
                || around(link, box -> box.role() == Role.LISTITEM && hasWordsAnywhere(box))
                || nearest(link, LinkContext::isCell)
                        .map(cell -> hasWordsAnywhere(cell) || hasHeader(cell))
                        .orElse(false);
    }

    /** Words in other paragraphs of the nearest box, or in the name of any box around the link. */
    boolean hasWordsNear(AccessibleElement link) {
        return block(link).map(this::hasWordsAnywhere).orElse(false)
                || around(
                        link,
                        box -> !box.role().takesNameFromContent() && !box.name().isEmpty());
    }

    /** True inside what leads through the site, where "More" may be the name of a menu. */
    static boolean isInMenu(AccessibleElement link) {
        return around(link, box -> switch (box.role()) {
            case NAVIGATION, BANNER, CONTENTINFO, MENU, MENUBAR, TOOLBAR -> true;
            default -> false;
        });
    }

    private boolean hasWordsAnywhere(AccessibleElement box) {
        Boolean known = anywhere.get(box);
        if (known == null) {
            known = !isVagueLink(box)
                    && (hasOwnWords(box) || box.children().stream().anyMatch(this::hasWordsAnywhere));
            anywhere.put(box, known);
        }
        return known;
    }

    private boolean hasWordsInLine(AccessibleElement box) {
        Boolean known = inLine.get(box);
        if (known == null) {
            known = !isVagueLink(box)
                    && (hasOwnWords(box)
                            || box.children().stream()
                                    .filter(LinkContext::isInLine)
                                    .anyMatch(this::hasWordsInLine));
            inLine.put(box, known);
        }
        return known;
    }

    /** A picture, a field or a frame may say anything, and so counts as words. */
    private static boolean hasOwnWords(AccessibleElement element) {
        if (!element.isExposed()) {
            return false;
        }
        return !VagueWords.isNoWord(element.ownText())
                || element.has("aria-label")
                || (element.is("img") && !element.attribute("alt").isBlank())
                || element.isOneOf("object", "iframe", "canvas", "input", "select", "textarea", "video", "audio")
                || element.element().normalName().equals("svg");
    }

    private boolean hasHeader(AccessibleElement cell) {
        return nearest(cell, box -> box.is("table") || box.role() == Role.TABLE || box.role() == Role.GRID)
                .map(this::holdsHeader)
                .orElse(false);
    }

    /** Any header cell counts as one of this cell: more than HTML assigns, so that a cell without one certainly has none. */
    private boolean holdsHeader(AccessibleElement box) {
        Boolean known = headers.get(box);
        if (known == null) {
            boolean isHeader = box.is("th") || box.role() == Role.COLUMNHEADER || box.role() == Role.ROWHEADER;
            known = (isHeader && hasWordsAnywhere(box))
                    || box.children().stream().anyMatch(this::holdsHeader);
            headers.put(box, known);
        }
        return known;
    }

    private static boolean isVagueLink(AccessibleElement element) {
        return element.role() == Role.LINK && VagueWords.areAllOf(element);
    }

    private static boolean isCell(AccessibleElement box) {
        return box.role() == Role.CELL || box.role() == Role.GRIDCELL;
    }

    private static boolean isInLine(AccessibleElement element) {
        return element.isExposed()
                && element.style()
                        .mayBe(
                                StyleProperty.DISPLAY,
                                "inline",
                                "contents",
                                "inline-block",
                                "inline-flex",
                                "inline-grid",
                                "inline-table",
                                "ruby");
    }

    /** The nearest box around the link that holds lines of text; a flex or grid box only holds other boxes. */
    private static Optional<AccessibleElement> block(AccessibleElement link) {
        return nearest(
                link,
                box -> box.style()
                        .mayBe(
                                StyleProperty.DISPLAY,
                                "block",
                                "list-item",
                                "table-cell",
                                "table-caption",
                                "flow-root",
                                "inline-block"));
    }

    private static boolean around(AccessibleElement link, Predicate<AccessibleElement> condition) {
        return nearest(link, condition).isPresent();
    }

    private static Optional<AccessibleElement> nearest(AccessibleElement link, Predicate<AccessibleElement> condition) {
        Optional<AccessibleElement> around = link.parent();
        while (around.isPresent() && !condition.test(around.get())) {
            around = around.get().parent();
        }
        return around;
    }
}
