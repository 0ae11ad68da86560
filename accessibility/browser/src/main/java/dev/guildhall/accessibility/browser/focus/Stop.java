package dev.guildhall.accessibility.browser.focus;

import dev.guildhall.accessibility.browser.script.Places;
import java.util.List;

/**
 * Where the focus is after a key was pressed.
 *
 * @param place of the element in the snapshot, {@link Places#NONE} if the focus left the page, less for one that came later
 * @param look whether it can be told from the outside that the focus is here
 * @param cover the place of what covers it wholly; {@link Places#NONE} if nothing does
 * @param isCoverOpaque whether nothing shines through what covers it
 * @param words that stand on it, at most 100 characters
 */
record Stop(int place, Kind kind, Look look, int cover, boolean isCoverOpaque, String words) {
    /** What the focus is on. */
    enum Kind {
        PLAIN,
        /** A blinking cursor may show the focus. */
        CARET,
        /** The focus moves on inside it while it seems to stay, as in a frame, a film or a date. */
        MANY_STOPS
    }

    /** What is known of how it looks. */
    enum Look {
        /** It has an outline, a shadow or a fill that it has not otherwise. */
        CHANGED,
        /** Pictures with and without the focus differ. */
        SEEN_IN_PICTURE,
        /** Pictures with and without the focus are the same in every pixel. */
        SAME_IN_PICTURE,
        UNKNOWN
    }

    static Stop of(List<String> row) {
        int place = Integer.parseInt(row.get(0));
        if (place == Places.NONE) {
            return new Stop(place, Kind.PLAIN, Look.UNKNOWN, Places.NONE, false, "");
        }
        return new Stop(
                place,
                Kind.valueOf(row.get(1)),
                row.get(2).equals("CHANGED") ? Look.CHANGED : Look.UNKNOWN,
                Integer.parseInt(row.get(3)),
                row.get(4).equals("OPAQUE"),
                row.get(5));
    }

    Stop looking(Look newLook) {
        return new Stop(place, kind, newLook, cover, isCoverOpaque, words);
    }

    boolean isOutside() {
        return place == Places.NONE;
    }
}
