package dev.guildhall.forms.report;

import java.util.List;

/** Where everything stands on the map, in pixels from the top left corner. */
record Drawing(double width, double height, List<Box> boxes, List<Line> lines) {

    Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** A place. */
    record Box(Place place, Lettering name, Lettering id, double x, double y, double width, double height) {}

    /** A way, with what stands beside it. */
    record Line(Way way, List<Point> points, Lettering label, double labelX, double labelY) {
        Line {
            points = List.copyOf(points);
        }
    }

    /** A point. */
    record Point(double x, double y) {}
}
