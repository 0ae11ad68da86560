package dev.guildhall.forms.report;

import java.util.List;

/** Every route in words, which is also what the map says to those who do not see it. */
final class RouteSection {

    private final Markup html;
    private final Plan plan;

    RouteSection(Markup html, Plan plan) {
        this.html = html;
        this.plan = plan;
    }

    void write() {
        html.own("<h2 id=\"routes\">Routes</h2>\n");
        html.own("<p>From each page the routes are tried in this order; the first that holds is taken.</p>\n");
        ReportTable.write(
                html,
                "Every route in words",
                List.of("Route", "From", "When", "When, in Welsh", "To", "Section"),
                table -> plan.ways()
                        .forEach(way -> table.row(() -> {
                            table.cell(Integer.toString(way.number()));
                            table.cell(() -> link(html, way.from()));
                            table.cells(way.when());
                            table.cell(() -> link(html, way.to()));
                            table.cell(plan.section(way.from())
                                    .map(section -> section.title().english())
                                    .orElse("none"));
                        })));
    }

    /** The place's id, as a link where the report tells about it. */
    static void link(Markup html, Place place) {
        switch (place.kind()) {
            case MISSING -> html.text(place.title().english() + " (no such page)");
            case ITEM_END ->
                html.element("a", place.id(), "href", "#" + place.group()).text(" (end of the item)");
            default -> html.element("a", place.id(), "href", "#" + place.anchor());
        }
    }
}
