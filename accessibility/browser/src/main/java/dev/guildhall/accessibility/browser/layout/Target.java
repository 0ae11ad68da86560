package dev.guildhall.accessibility.browser.layout;

import java.util.List;

/**
 * Something that people point at, in CSS pixels of the page.
 *
 * @param place of its element in the snapshot
 * @param around the place of the target around it among the targets; negative if there is none
 * @param purpose the same for targets that do the same
 */
record Target(
        int place, double left, double top, double width, double height, int around, String purpose, Excuse excuse) {
    /** Why a target may be small; of one that is big enough there is no need to ask. */
    enum Excuse {
        NONE,
        /** The page says nothing of its size, so the browser chose it. */
        BROWSER,
        /** It stands among words that are no target. */
        SENTENCE,
        /** It is cut off or transparent, so that what people point at is not known. */
        UNSEEN
    }

    static Target of(List<String> row) {
        return new Target(
                Integer.parseInt(row.get(0)),
                Double.parseDouble(row.get(1)),
                Double.parseDouble(row.get(2)),
                Double.parseDouble(row.get(3)),
                Double.parseDouble(row.get(4)),
                Integer.parseInt(row.get(5)),
                row.get(6),
                row.get(7).isEmpty() ? Excuse.NONE : Excuse.valueOf(row.get(7)));
    }

    boolean isSmall() {
        // layout counts in sixty-fourths of a pixel
        return width < TargetSize.NEEDED - 0.1 || height < TargetSize.NEEDED - 0.1;
    }

    double centreX() {
        return left + width / 2;
    }

    double centreY() {
        return top + height / 2;
    }

    /** True if the circle of the size that is needed around this one's centre meets the other or, if it is small, its circle. */
    boolean crowds(Target other) {
        double besideBox = Math.hypot(
                distance(centreX(), other.left, other.left + other.width),
                distance(centreY(), other.top, other.top + other.height));
        boolean meetsBox = besideBox < TargetSize.NEEDED / 2 - TOLERANCE;
        double apart = Math.hypot(centreX() - other.centreX(), centreY() - other.centreY());
        return meetsBox || (other.isSmall() && apart < TargetSize.NEEDED - TOLERANCE);
    }

    private static final double TOLERANCE = 0.5;

    private static double distance(double point, double from, double to) {
        return Math.max(0, Math.max(from - point, point - to));
    }
}
