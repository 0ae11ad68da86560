package dev.guildhall.forms.report;

import dev.guildhall.core.text.Text;

/**
 * A place of the map, which is a page, or the end of the pages about an item, or a page that a route names and nobody
 * declared.
 *
 * @param anchor its own id within the report
 * @param group the anchor of the list that it stands in; empty for the journey itself
 * @param id the page's id, with that of the list before it where it is about an item
 */
record Place(String anchor, String group, String id, Text title, PlaceKind kind) {

    /** Whether the report tells about it in a section of its own. */
    boolean hasSection() {
        return kind != PlaceKind.MISSING && kind != PlaceKind.ITEM_END;
    }
}
