package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.aria.Role;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The roles that elements have by themselves.
 *
 * @see <a href="https://www.w3.org/TR/html-aam-1.0/#html-element-role-mappings">HTML-AAM 1.0, element role mappings</a>
 */
final class ImplicitRoles {
    private ImplicitRoles() {}

    static Role of(AccessibleElement element) {
        if (element.is("img") && element.has("alt") && element.attribute("alt").isEmpty()) {
            return Role.NONE;
        }
        return ofExposed(element);
    }

    /** The role of an element that is exposed although it is marked as decorative. */
    static Role ofExposed(AccessibleElement element) {
        if (element.isSvg()) {
            return switch (element.element().normalName()) {
                case "svg" -> Role.GRAPHICS_DOCUMENT;
                case "a" -> element.has("href") || element.has("xlink:href") ? Role.LINK : Role.UNMAPPED;
                default -> Role.UNMAPPED;
            };
        }
        if (!element.isHtml()) {
            return element.element().normalName().equals("math") ? Role.MATH : Role.UNMAPPED;
        }
        return switch (element.element().normalName()) {
            case "a", "area" -> element.has("href") ? Role.LINK : Role.GENERIC;
            case "address", "details", "fieldset", "hgroup", "optgroup" -> Role.GROUP;
            case "article" -> Role.ARTICLE;
            case "aside" -> isScopedToPage(element) || isNamed(element) ? Role.COMPLEMENTARY : Role.GENERIC;
            case "b", "bdi", "bdo", "body", "data", "div", "i", "pre", "q", "samp", "small", "span", "tt", "u" ->
                Role.GENERIC;
            case "blockquote" -> Role.BLOCKQUOTE;
            case "button" -> Role.BUTTON;
            case "caption" -> Role.CAPTION;
            case "code" -> Role.CODE;
            case "datalist" -> Role.LISTBOX;
            case "dd" -> Role.DEFINITION;
            case "del", "s" -> Role.DELETION;
            case "dfn", "dt" -> Role.TERM;
            case "dialog" -> Role.DIALOG;
            case "em" -> Role.EMPHASIS;
            case "figure" -> Role.FIGURE;
            case "footer" -> isScopedToPage(element) ? Role.CONTENTINFO : Role.GENERIC;
            case "form" -> Role.FORM;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Role.HEADING;
            case "header" -> isScopedToPage(element) ? Role.BANNER : Role.GENERIC;
            case "hr" -> Role.SEPARATOR;
            case "html" -> Role.DOCUMENT;
            case "img" -> Role.IMG;
            case "input" -> ofInput(element);
            case "ins" -> Role.INSERTION;
            case "li" -> isInList(element) ? Role.LISTITEM : Role.GENERIC;
            case "main" -> Role.MAIN;
            case "mark" -> Role.MARK;
            case "math" -> Role.MATH;
            case "menu", "ol", "ul" -> Role.LIST;
            case "meter" -> Role.METER;
            case "nav" -> Role.NAVIGATION;
            case "option" -> Role.OPTION;
            case "output" -> Role.STATUS;
            case "p" -> Role.PARAGRAPH;
            case "progress" -> Role.PROGRESSBAR;
            case "search" -> Role.SEARCH;
            case "section" -> isNamed(element) ? Role.REGION : Role.GENERIC;
            case "select" -> ofSelect(element);
            case "strong" -> Role.STRONG;
            case "sub" -> Role.SUBSCRIPT;
            case "sup" -> Role.SUPERSCRIPT;
            case "table" -> Role.TABLE;
            case "tbody", "tfoot", "thead" -> inTable(element, Role.ROWGROUP);
            case "td" -> inTable(element, isInGrid(element) ? Role.GRIDCELL : Role.CELL);
            case "textarea" -> Role.TEXTBOX;
            case "th" -> inTable(element, ofHeaderCell(element));
            case "time" -> Role.TIME;
            case "tr" -> inTable(element, Role.ROW);
            default -> Role.UNMAPPED;
        };
    }

    static Optional<AccessibleElement> tableAround(AccessibleElement part) {
        for (AccessibleElement around = part.parent().orElse(null);
                around != null;
                around = around.parent().orElse(null)) {
            if (around.is("table")) {
                return Optional.of(around);
            }
        }
        return Optional.empty();
    }

    private static Role ofInput(AccessibleElement input) {
        boolean suggests = input.has("list")
                && input.page()
                        .withId(input.attribute("list"), input)
                        .filter(list -> list.is("datalist"))
                        .isPresent();
        return switch (input.inputType()) {
            case "button", "image", "reset", "submit" -> Role.BUTTON;
            case "checkbox" -> Role.CHECKBOX;
            case "radio" -> Role.RADIO;
            case "range" -> Role.SLIDER;
            case "number" -> Role.SPINBUTTON;
            case "search" -> suggests ? Role.COMBOBOX : Role.SEARCHBOX;
            case "email", "tel", "text", "url" -> suggests ? Role.COMBOBOX : Role.TEXTBOX;
            default -> Role.UNMAPPED;
        };
    }

    private static Role ofSelect(AccessibleElement select) {
        boolean several = select.has("multiple")
                || (select.attribute("size").strip().matches("[0-9]{1,9}")
                        && Integer.parseInt(select.attribute("size").strip()) > 1);
        return several ? Role.LISTBOX : Role.COMBOBOX;
    }

    private static Role ofHeaderCell(AccessibleElement cell) {
        String scope = cell.attribute("scope").strip();
        if (scope.equalsIgnoreCase("row") || scope.equalsIgnoreCase("rowgroup")) {
            return Role.ROWHEADER;
        }
        Element next = cell.element().nextElementSibling();
        boolean beforeData =
                scope.isEmpty() && next != null && next.normalName().equals("td");
        return beforeData ? Role.ROWHEADER : Role.COLUMNHEADER;
    }

    private static Role inTable(AccessibleElement part, Role role) {
        return tableAround(part).isPresent() ? role : Role.GENERIC;
    }

    private static boolean isInGrid(AccessibleElement cell) {
        return tableAround(cell)
                .map(AccessibleElement::role)
                .filter(role -> role == Role.GRID || role == Role.TREEGRID)
                .isPresent();
    }

    private static boolean isInList(AccessibleElement item) {
        return item.parent()
                .filter(parent -> parent.isOneOf("ul", "ol", "menu"))
                .isPresent();
    }

    private static boolean isNamed(AccessibleElement element) {
        return !element.attribute("aria-label").isBlank()
                || !element.attribute("title").isBlank()
                || !element.referencedBy("aria-labelledby").isEmpty();
    }

    /** True if no sectioning element stands around it, so that it is a landmark of the page. */
    private static boolean isScopedToPage(AccessibleElement element) {
        for (AccessibleElement around = element.parent().orElse(null);
                around != null;
                around = around.parent().orElse(null)) {
            if (around.isOneOf("article", "aside", "main", "nav", "section")) {
                return element.is("aside") && around.is("main");
            }
        }
        return true;
    }
}
