package dev.guildhall.accessibility.aria;

import static dev.guildhall.accessibility.aria.AriaAttribute.*;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A role that an element can have: those of WAI-ARIA 1.2 that are not abstract, of Graphics ARIA and of DPUB ARIA.
 *
 * <pre>{@code
 * Role.named("link").orElseThrow().takes(AriaAttribute.EXPANDED); // true
 * Role.named("doc-biblioref").orElseThrow().inheritsFrom(Role.LINK); // true
 * }</pre>
 *
 * @see <a href="https://www.w3.org/TR/wai-aria-1.2/#role_definitions">WAI-ARIA 1.2, definition of roles</a>
 */
public enum Role {
    /** The element has no role of ARIA's own, as {@code video} and {@code iframe} do not. */
    UNMAPPED(0),
    GENERIC(Traits.NAME_PROHIBITED),
    NONE(Traits.NAME_PROHIBITED),

    ALERT(0),
    ALERTDIALOG(0, MODAL),
    APPLICATION(0, ACTIVEDESCENDANT, DISABLED, ERRORMESSAGE, EXPANDED, HASPOPUP, INVALID),
    ARTICLE(0, POSINSET, SETSIZE),
    BANNER(0),
    BLOCKQUOTE(0),
    BUTTON(
            Traits.WIDGET | Traits.NAME_FROM_CONTENT | Traits.CHILDREN_PRESENTATIONAL,
            DISABLED,
            EXPANDED,
            HASPOPUP,
            PRESSED),
    CAPTION(Traits.NAME_PROHIBITED),
    CELL(Traits.NAME_FROM_CONTENT, COLINDEX, COLINDEXTEXT, COLSPAN, ROWINDEX, ROWINDEXTEXT, ROWSPAN),
    CHECKBOX(
            Traits.WIDGET | Traits.NAME_FROM_CONTENT | Traits.CHILDREN_PRESENTATIONAL,
            CHECKED,
            DISABLED,
            ERRORMESSAGE,
            EXPANDED,
            INVALID,
            READONLY,
            REQUIRED),
    CODE(Traits.NAME_PROHIBITED),
    COLUMNHEADER(
            Traits.NAME_FROM_CONTENT,
            COLINDEX,
            COLINDEXTEXT,
            COLSPAN,
            DISABLED,
            ERRORMESSAGE,
            EXPANDED,
            HASPOPUP,
            INVALID,
            READONLY,
            REQUIRED,
            ROWINDEX,
            ROWINDEXTEXT,
            ROWSPAN,
            SELECTED,
            SORT),
    COMBOBOX(
            Traits.WIDGET,
            ACTIVEDESCENDANT,
            AUTOCOMPLETE,
            CONTROLS,
            DISABLED,
            ERRORMESSAGE,
            EXPANDED,
            HASPOPUP,
            INVALID,
            READONLY,
            REQUIRED),
    COMMENT(Traits.NAME_FROM_CONTENT, LEVEL, POSINSET, SETSIZE),
    COMPLEMENTARY(0),
    CONTENTINFO(0),
    DEFINITION(0),
    DELETION(Traits.NAME_PROHIBITED),
    DIALOG(0, MODAL),
    DIRECTORY(0),
    DOCUMENT(0),
    EMPHASIS(Traits.NAME_PROHIBITED),
    FEED(0),
    FIGURE(0),
    FORM(0),
    GRID(Traits.COMPOSITE, ACTIVEDESCENDANT, COLCOUNT, DISABLED, MULTISELECTABLE, READONLY, ROWCOUNT),
    GRIDCELL(
            Traits.WIDGET | Traits.NAME_FROM_CONTENT,
            COLINDEX,
            COLINDEXTEXT,
            COLSPAN,
            DISABLED,
            ERRORMESSAGE,
            EXPANDED,
            HASPOPUP,
            INVALID,
            READONLY,
            REQUIRED,
            ROWINDEX,
            ROWINDEXTEXT,
            ROWSPAN,
            SELECTED),
    GROUP(0, ACTIVEDESCENDANT, DISABLED),
    HEADING(Traits.NAME_FROM_CONTENT, LEVEL),
    IMG(Traits.CHILDREN_PRESENTATIONAL),
    INSERTION(Traits.NAME_PROHIBITED),
    LINK(Traits.WIDGET | Traits.NAME_FROM_CONTENT, DISABLED, EXPANDED, HASPOPUP),
    LIST(0),
    LISTBOX(
            Traits.WIDGET | Traits.COMPOSITE,
            ACTIVEDESCENDANT,
            DISABLED,
            ERRORMESSAGE,
            EXPANDED,
            INVALID,
            MULTISELECTABLE,
            ORIENTATION,
            READONLY,
            REQUIRED),
    LISTITEM(0, LEVEL, POSINSET, SETSIZE),
    LOG(0),
    MAIN(0),
    MARK(Traits.NAME_PROHIBITED),
    MARQUEE(0),
    MATH(0),
    METER(Traits.CHILDREN_PRESENTATIONAL, VALUEMAX, VALUEMIN, VALUENOW, VALUETEXT),
    MENU(Traits.COMPOSITE, ACTIVEDESCENDANT, DISABLED, ORIENTATION),
    MENUBAR(Traits.COMPOSITE, ACTIVEDESCENDANT, DISABLED, ORIENTATION),
    MENUITEM(Traits.WIDGET | Traits.NAME_FROM_CONTENT, DISABLED, EXPANDED, HASPOPUP, POSINSET, SETSIZE),
    MENUITEMCHECKBOX(
            Traits.WIDGET | Traits.NAME_FROM_CONTENT | Traits.CHILDREN_PRESENTATIONAL,
            CHECKED,
            DISABLED,
            ERRORMESSAGE,
            EXPANDED,
            HASPOPUP,
            INVALID,
            POSINSET,
            READONLY,
            REQUIRED,
            SETSIZE),
    MENUITEMRADIO(
            Traits.WIDGET | Traits.NAME_FROM_CONTENT | Traits.CHILDREN_PRESENTATIONAL,
            CHECKED,
            DISABLED,
            ERRORMESSAGE,
            EXPANDED,
            HASPOPUP,
            INVALID,
            POSINSET,
            READONLY,
            REQUIRED,
            SETSIZE),
    NAVIGATION(0),
    NOTE(0),
    OPTION(
            Traits.WIDGET | Traits.NAME_FROM_CONTENT | Traits.CHILDREN_PRESENTATIONAL,
            CHECKED,
            DISABLED,
            POSINSET,
            SELECTED,
            SETSIZE),
    PARAGRAPH(Traits.NAME_PROHIBITED),
    PROGRESSBAR(Traits.WIDGET | Traits.CHILDREN_PRESENTATIONAL, VALUEMAX, VALUEMIN, VALUENOW, VALUETEXT),
    RADIO(
            Traits.WIDGET | Traits.NAME_FROM_CONTENT | Traits.CHILDREN_PRESENTATIONAL,
            CHECKED,
            DISABLED,
            POSINSET,
            SETSIZE),
    RADIOGROUP(Traits.COMPOSITE, ACTIVEDESCENDANT, DISABLED, ERRORMESSAGE, INVALID, ORIENTATION, READONLY, REQUIRED),
    REGION(0),
    ROW(
            Traits.NAME_FROM_CONTENT,
            ACTIVEDESCENDANT,
            COLINDEX,
            DISABLED,
            EXPANDED,
            LEVEL,
            POSINSET,
            ROWINDEX,
            ROWINDEXTEXT,
            SELECTED,
            SETSIZE),
    ROWGROUP(0),
    ROWHEADER(
            Traits.NAME_FROM_CONTENT,
            COLINDEX,
            COLINDEXTEXT,
            COLSPAN,
            DISABLED,
            ERRORMESSAGE,
            EXPANDED,
            HASPOPUP,
            INVALID,
            READONLY,
            REQUIRED,
            ROWINDEX,
            ROWINDEXTEXT,
            ROWSPAN,
            SELECTED,
            SORT),
    SCROLLBAR(
            Traits.WIDGET | Traits.CHILDREN_PRESENTATIONAL,
            CONTROLS,
            DISABLED,
            ORIENTATION,
            VALUEMAX,
            VALUEMIN,
            VALUENOW,
            VALUETEXT),
    SEARCH(0),
    SEARCHBOX(
            Traits.WIDGET,
            ACTIVEDESCENDANT,
            AUTOCOMPLETE,
            DISABLED,
            ERRORMESSAGE,
            HASPOPUP,
            INVALID,
            MULTILINE,
            PLACEHOLDER,
            READONLY,
            REQUIRED),
    SEPARATOR(Traits.CHILDREN_PRESENTATIONAL, DISABLED, ORIENTATION, VALUEMAX, VALUEMIN, VALUENOW, VALUETEXT),
    SLIDER(
            Traits.WIDGET | Traits.CHILDREN_PRESENTATIONAL,
            DISABLED,
            ERRORMESSAGE,
            HASPOPUP,
            INVALID,
            ORIENTATION,
            READONLY,
            VALUEMAX,
            VALUEMIN,
            VALUENOW,
            VALUETEXT),
    SPINBUTTON(
            Traits.WIDGET,
            ACTIVEDESCENDANT,
            DISABLED,
            ERRORMESSAGE,
            INVALID,
            READONLY,
            REQUIRED,
            VALUEMAX,
            VALUEMIN,
            VALUENOW,
            VALUETEXT),
    STATUS(0),
    STRONG(Traits.NAME_PROHIBITED),
    SUBSCRIPT(Traits.NAME_PROHIBITED),
    SUGGESTION(Traits.NAME_PROHIBITED),
    SUPERSCRIPT(Traits.NAME_PROHIBITED),
    SWITCH(
            Traits.WIDGET | Traits.NAME_FROM_CONTENT | Traits.CHILDREN_PRESENTATIONAL,
            CHECKED,
            DISABLED,
            ERRORMESSAGE,
            EXPANDED,
            INVALID,
            READONLY,
            REQUIRED),
    TAB(
            Traits.WIDGET | Traits.NAME_FROM_CONTENT | Traits.CHILDREN_PRESENTATIONAL,
            DISABLED,
            EXPANDED,
            HASPOPUP,
            POSINSET,
            SELECTED,
            SETSIZE),
    TABLE(0, COLCOUNT, ROWCOUNT),
    TABLIST(Traits.COMPOSITE, ACTIVEDESCENDANT, DISABLED, LEVEL, MULTISELECTABLE, ORIENTATION),
    TABPANEL(0),
    TERM(0),
    TEXTBOX(
            Traits.WIDGET,
            ACTIVEDESCENDANT,
            AUTOCOMPLETE,
            DISABLED,
            ERRORMESSAGE,
            HASPOPUP,
            INVALID,
            MULTILINE,
            PLACEHOLDER,
            READONLY,
            REQUIRED),
    TIME(0),
    TIMER(0),
    TOOLBAR(0, ACTIVEDESCENDANT, DISABLED, ORIENTATION),
    TOOLTIP(Traits.NAME_FROM_CONTENT),
    TREE(Traits.COMPOSITE, ACTIVEDESCENDANT, DISABLED, ERRORMESSAGE, INVALID, MULTISELECTABLE, ORIENTATION, REQUIRED),
    TREEGRID(
            Traits.COMPOSITE,
            ACTIVEDESCENDANT,
            COLCOUNT,
            DISABLED,
            ERRORMESSAGE,
            INVALID,
            MULTISELECTABLE,
            ORIENTATION,
            READONLY,
            REQUIRED,
            ROWCOUNT),
    TREEITEM(
            Traits.WIDGET | Traits.NAME_FROM_CONTENT,
            CHECKED,
            DISABLED,
            EXPANDED,
            HASPOPUP,
            LEVEL,
            POSINSET,
            SELECTED,
            SETSIZE),

    GRAPHICS_DOCUMENT(0, DISABLED, ERRORMESSAGE, EXPANDED, HASPOPUP, INVALID),
    GRAPHICS_OBJECT(Traits.NAME_FROM_CONTENT, ACTIVEDESCENDANT, DISABLED, ERRORMESSAGE, EXPANDED, HASPOPUP, INVALID),
    GRAPHICS_SYMBOL(Traits.CHILDREN_PRESENTATIONAL, DISABLED, ERRORMESSAGE, EXPANDED, HASPOPUP, INVALID),

    DOC_ABSTRACT(Traits.SECTION),
    DOC_ACKNOWLEDGMENTS(Traits.SECTION),
    DOC_AFTERWORD(Traits.SECTION),
    DOC_APPENDIX(Traits.SECTION),
    DOC_BACKLINK(Traits.LINK),
    DOC_BIBLIOENTRY(Traits.SECTION, LEVEL, POSINSET, SETSIZE),
    DOC_BIBLIOGRAPHY(Traits.SECTION),
    DOC_BIBLIOREF(Traits.LINK),
    DOC_CHAPTER(Traits.SECTION),
    DOC_COLOPHON(Traits.SECTION),
    DOC_CONCLUSION(Traits.SECTION),
    DOC_COVER(Traits.SECTION),
    DOC_CREDIT(Traits.SECTION),
    DOC_CREDITS(Traits.SECTION),
    DOC_DEDICATION(Traits.SECTION),
    DOC_ENDNOTE(Traits.SECTION, LEVEL, POSINSET, SETSIZE),
    DOC_ENDNOTES(Traits.SECTION),
    DOC_EPIGRAPH(Traits.SECTION),
    DOC_EPILOGUE(Traits.SECTION),
    DOC_ERRATA(Traits.SECTION),
    DOC_EXAMPLE(Traits.SECTION),
    DOC_FOOTNOTE(Traits.SECTION),
    DOC_FOREWORD(Traits.SECTION),
    DOC_GLOSSARY(Traits.SECTION),
    DOC_GLOSSREF(Traits.LINK),
    DOC_INDEX(Traits.SECTION),
    DOC_INTRODUCTION(Traits.SECTION),
    DOC_NOTEREF(Traits.LINK),
    DOC_NOTICE(Traits.SECTION),
    DOC_PAGEBREAK(Traits.SECTION, ORIENTATION, VALUEMAX, VALUEMIN, VALUENOW, VALUETEXT),
    DOC_PAGEFOOTER(Traits.SECTION),
    DOC_PAGEHEADER(Traits.SECTION),
    DOC_PAGELIST(Traits.SECTION),
    DOC_PART(Traits.SECTION),
    DOC_PREFACE(Traits.SECTION),
    DOC_PROLOGUE(Traits.SECTION),
    DOC_PULLQUOTE(Traits.SECTION),
    DOC_QNA(Traits.SECTION),
    DOC_SUBTITLE(Traits.NAME_FROM_CONTENT, LEVEL),
    DOC_TIP(Traits.SECTION),
    DOC_TOC(Traits.SECTION);

    private static final Map<String, Role> BY_TOKEN = new HashMap<>();

    static {
        for (Role role : values()) {
            if (role != UNMAPPED) {
                BY_TOKEN.put(role.token(), role);
            }
        }
        BY_TOKEN.put("presentation", NONE);
        BY_TOKEN.put("image", IMG);
    }

    private final int traits;

    @SuppressWarnings("ImmutableEnumChecker") // never leaves this class, which does not change it
    private final Set<AriaAttribute> attributes;

    private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Role(int traits, AriaAttribute... attributes) {
        this.traits = traits;
        this.attributes =
                attributes.length == 0 ? EnumSet.noneOf(AriaAttribute.class) : EnumSet.of(attributes[0], attributes);
    }

    /** The role that a token of a {@code role} attribute names, in any case; empty if no specification defines it. */
    public static Optional<Role> named(String token) {
        return Optional.ofNullable(BY_TOKEN.get(token.toLowerCase(Locale.ROOT)));
    }

    /** As it is written in a {@code role} attribute. */
    public String token() {
        return token;
    }

    /** True if the role takes the state or property: one of its own, or a global one that it does not prohibit. */
    public boolean takes(AriaAttribute attribute) {
        return attributes.contains(attribute)
                || (attribute.isGlobal() && !prohibits(attribute))
                || (has(Traits.LINK) && LINK.attributes.contains(attribute))
                || (has(Traits.SECTION) && APPLICATION.attributes.contains(attribute));
    }

    /** True if authors must not put the property on elements of this role. */
    public boolean prohibits(AriaAttribute attribute) {
        boolean names = attribute == AriaAttribute.LABEL
                || attribute == LABELLEDBY
                || attribute == BRAILLELABEL
                || (this == GENERIC && (attribute == ROLEDESCRIPTION || attribute == BRAILLEROLEDESCRIPTION));
        return names && has(Traits.NAME_PROHIBITED);
    }

    /** True if a name may be made of what the element contains. */
    public boolean takesNameFromContent() {
        return has(Traits.NAME_FROM_CONTENT) || has(Traits.LINK);
    }

    /** True if nothing inside the element is exposed as an element of its own. */
    public boolean makesChildrenPresentational() {
        return has(Traits.CHILDREN_PRESENTATIONAL);
    }

    /** True for something that people operate, composite widgets included. */
    public boolean isWidget() {
        return has(Traits.WIDGET) || has(Traits.COMPOSITE) || has(Traits.LINK);
    }

    /** True if this is the role, or one that inherits from it. */
    public boolean inheritsFrom(Role other) {
        return this == other || (other == LINK && has(Traits.LINK));
    }

    private boolean has(int trait) {
        return (traits & trait) != 0;
    }

    /** What holds for many roles at once, as bits. */
    private static final class Traits {
        static final int WIDGET = 1;
        static final int NAME_FROM_CONTENT = 1 << 1;
        static final int CHILDREN_PRESENTATIONAL = 1 << 2;
        static final int NAME_PROHIBITED = 1 << 3;
        static final int COMPOSITE = 1 << 4;
        /** A role of DPUB ARIA that inherits from link. */
        static final int LINK = 1 << 5;
        /** A role of DPUB ARIA that inherits from section or landmark. */
        static final int SECTION = 1 << 6;

        private Traits() {}
    }
}
