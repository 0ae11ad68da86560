package dev.guildhall.accessibility.aria;

import static dev.guildhall.accessibility.aria.Role.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which roles must own, or be owned by, which, and which attributes a role cannot do without.
 *
 * <pre>{@code
 * Relations.contextsOf(Role.TAB);    // [TABLIST]
 * Relations.ownedBy(Role.TABLIST);   // [TAB]
 * Relations.requiredOf(Role.SLIDER); // [VALUENOW]
 * }</pre>
 *
 * @see <a href="https://www.w3.org/TR/wai-aria-1.2/#mustContain">WAI-ARIA 1.2, 5.2.5 Required Owned Elements</a>
 * @see <a href="https://www.w3.org/TR/wai-aria-1.2/#scope">WAI-ARIA 1.2, 5.2.6 Required Context Role</a>
 */
public final class Relations {
    private static final Map<Role, Set<Role>> CONTEXTS = new EnumMap<>(Role.class);
    private static final Map<Role, Set<Role>> OWNED = new EnumMap<>(Role.class);
    private static final Map<Role, Set<AriaAttribute>> REQUIRED = new EnumMap<>(Role.class);

    static {
        Set<Role> menus = EnumSet.of(GROUP, MENU, MENUBAR);
        CONTEXTS.put(CAPTION, EnumSet.of(FIGURE, GRID, TABLE, TREEGRID));
        CONTEXTS.put(CELL, EnumSet.of(ROW));
        CONTEXTS.put(COLUMNHEADER, EnumSet.of(ROW));
        CONTEXTS.put(GRIDCELL, EnumSet.of(ROW));
        CONTEXTS.put(LISTITEM, EnumSet.of(DIRECTORY, LIST));
        CONTEXTS.put(MENUITEM, menus);
        CONTEXTS.put(MENUITEMCHECKBOX, menus);
        CONTEXTS.put(MENUITEMRADIO, menus);
        CONTEXTS.put(OPTION, EnumSet.of(GROUP, LISTBOX));
        CONTEXTS.put(ROW, EnumSet.of(GRID, ROWGROUP, TABLE, TREEGRID));
        CONTEXTS.put(ROWGROUP, EnumSet.of(GRID, TABLE, TREEGRID));
        CONTEXTS.put(ROWHEADER, EnumSet.of(ROW));
        CONTEXTS.put(TAB, EnumSet.of(TABLIST));
        CONTEXTS.put(TREEITEM, EnumSet.of(GROUP, TREE));

        // a separator and, beside the item that opens it, a menu: what ARIA 1.3 and the APG's menu bars have
        Set<Role> menuItems = EnumSet.of(GROUP, MENU, MENUITEM, MENUITEMCHECKBOX, MENUITEMRADIO, SEPARATOR);
        Set<Role> rows = EnumSet.of(CAPTION, ROW, ROWGROUP);
        OWNED.put(FEED, EnumSet.of(ARTICLE));
        OWNED.put(GRID, rows);
        OWNED.put(LIST, EnumSet.of(LISTITEM));
        OWNED.put(DIRECTORY, EnumSet.of(LISTITEM));
        OWNED.put(LISTBOX, EnumSet.of(GROUP, OPTION));
        OWNED.put(MENU, menuItems);
        OWNED.put(MENUBAR, menuItems);
        OWNED.put(ROW, EnumSet.of(CELL, COLUMNHEADER, GRIDCELL, ROWHEADER));
        OWNED.put(ROWGROUP, EnumSet.of(ROW));
        OWNED.put(TABLE, rows);
        OWNED.put(TABLIST, EnumSet.of(TAB));
        OWNED.put(TREE, EnumSet.of(GROUP, TREEITEM));
        OWNED.put(TREEGRID, rows);

        REQUIRED.put(CHECKBOX, EnumSet.of(AriaAttribute.CHECKED));
        REQUIRED.put(COMBOBOX, EnumSet.of(AriaAttribute.EXPANDED));
        REQUIRED.put(HEADING, EnumSet.of(AriaAttribute.LEVEL));
        REQUIRED.put(MENUITEMCHECKBOX, EnumSet.of(AriaAttribute.CHECKED));
        REQUIRED.put(MENUITEMRADIO, EnumSet.of(AriaAttribute.CHECKED));
        REQUIRED.put(METER, EnumSet.of(AriaAttribute.VALUENOW));
        REQUIRED.put(RADIO, EnumSet.of(AriaAttribute.CHECKED));
        REQUIRED.put(SCROLLBAR, EnumSet.of(AriaAttribute.CONTROLS, AriaAttribute.VALUENOW));
        REQUIRED.put(SLIDER, EnumSet.of(AriaAttribute.VALUENOW));
        REQUIRED.put(SWITCH, EnumSet.of(AriaAttribute.CHECKED));
    }

    private Relations() {}

    /** The roles one of which must own an element of this role; empty if it may stand anywhere. */
    public static Set<Role> contextsOf(Role role) {
        return CONTEXTS.getOrDefault(role, Set.of());
    }

    /** The only roles that an element of this role may own; empty if it may own any. */
    public static Set<Role> ownedBy(Role role) {
        return OWNED.getOrDefault(role, Set.of());
    }

    /** The states and properties without which the role means nothing, unless ARIA gives a default. */
    public static Set<AriaAttribute> requiredOf(Role role) {
        return REQUIRED.getOrDefault(role, Set.of());
    }
}
