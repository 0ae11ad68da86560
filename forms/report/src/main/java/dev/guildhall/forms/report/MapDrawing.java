package dev.guildhall.forms.report;

import dev.guildhall.forms.report.Drawing.Box;
import dev.guildhall.forms.report.Drawing.Line;
import dev.guildhall.forms.report.Drawing.Point;
import java.util.List;
import java.util.stream.Collectors;

/** The map as SVG, for the eye; its words are in the table of routes. */
final class MapDrawing {

    private static final int CORNER = 14;

    private final Markup html;
    private final Plan plan;

    MapDrawing(Markup html, Plan plan) {
        this.html = html;
        this.plan = plan;
    }

    void write() {
        Drawing drawing = MapLayout.of(plan);
        String width = number(Math.ceil(drawing.width()));
        String height = number(Math.ceil(drawing.height()));
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-labelledby",
                "map-title map-description",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height);
        html.line().element("title", "Map of the journey", "id", "map-title").line();
        html.element("desc", description(), "id", "map-description").line();
        html.own("<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" "
                + "markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
                + "<path class=\"arrow\" d=\"M0 0L8 4L0 8z\"/></marker></defs>\n");
        drawing.boxes().forEach(this::box);
        drawing.lines().forEach(this::line);
        html.close("svg").line();
    }

    private String description() {
        return plan.places().stream().filter(Place::hasSection).count() + " pages and "
                + plan.ways().size() + " routes between them, from the start page downwards. Each arrow has the number"
                + " and the condition of its route; the table of routes has the same in words.";
    }

    private void box(Box box) {
        html.open("g", "class", box.place().kind().style());
        shape(box);
        double top = box.y() + (box.place().kind() == PlaceKind.LIST ? 12 : (box.height() - text(box)) / 2);
        double middle = box.x() + box.width() / 2;
        lettering(box.name(), "name", middle, top, "middle");
        lettering(box.id(), "id", middle, top + box.name().height(), "middle");
        html.close("g").line();
    }

    private static double text(Box box) {
        return box.name().height() + box.id().height();
    }

    private void shape(Box box) {
        switch (box.place().kind()) {
            case START, CONFIRMATION, ITEM_END, CONTINUED -> rectangle(box, Math.min(box.height() / 2, 24));
            case INTERRUPTION -> rectangle(box, 8);
            case EXIT -> polygon(box, CORNER, CORNER);
            case DECLARATION -> polygon(box, 0, CORNER);
            case CHECK_ANSWERS -> {
                rectangle(box, 0);
                Box inner = new Box(
                        box.place(), box.name(), box.id(), box.x() + 4, box.y() + 4, box.width() - 8, box.height() - 8);
                rectangle(inner, 0);
            }
            default -> rectangle(box, 0);
        }
    }

    private void rectangle(Box box, double radius) {
        html.empty(
                "rect",
                "class",
                "shape",
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "rx",
                number(radius));
    }

    /** A rectangle whose corners are cut: all of them, or the one at the top right alone. */
    private void polygon(Box box, double others, double topRight) {
        double left = box.x();
        double top = box.y();
        double right = left + box.width();
        double bottom = top + box.height();
        List<Point> corners = List.of(
                new Point(left + others, top),
                new Point(right - topRight, top),
                new Point(right, top + topRight),
                new Point(right, bottom - others),
                new Point(right - others, bottom),
                new Point(left + others, bottom),
                new Point(left, bottom - others),
                new Point(left, top + others));
        html.empty("polygon", "class", "shape", "points", joined(corners, " "));
    }

    private void line(Line line) {
        html.open("g");
        html.empty("path", "class", "way", "d", "M" + joined(line.points(), "L"), "marker-end", "url(#arrow)");
        lettering(line.label(), "when", line.labelX(), line.labelY(), "start");
        html.close("g").line();
    }

    private void lettering(Lettering text, String style, double x, double top, String anchor) {
        html.open("text", "class", style, "text-anchor", anchor);
        double baseline = top + text.size();
        for (String line : text.lines()) {
            html.element("tspan", line, "x", number(x), "y", number(baseline)).own(" ");
            baseline += text.lineHeight();
        }
        html.close("text");
    }

    private static String joined(List<Point> points, String between) {
        return points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining(between));
    }

    private static String number(double value) {
        return Long.toString(Math.round(value));
    }
}
