package dev.guildhall.forms.report;

/** The map, or the reason why there is none. */
final class MapSection {

    private final Markup html;
    private final Plan plan;

    MapSection(Markup html, Plan plan) {
        this.html = html;
        this.plan = plan;
    }

    void write() {
        if (!plan.canBeDrawn()) {
            html.element("p", tooLarge()).line();
            return;
        }
        html.own(
                "<p>The <a href=\"#routes\">table of routes</a> says the same in words, under the same numbers.</p>\n");
        html.own("<div class=\"map\" role=\"region\" aria-labelledby=\"map\" tabindex=\"0\">\n");
        new MapDrawing(html, plan).write();
        html.own("</div>\n");
    }

    private String tooLarge() {
        return "The journey has " + plan.places().size() + " places and "
                + plan.ways().size()
                + " routes. A map is drawn of at most " + JourneyReport.MAX_DRAWN_PAGES + " places and "
                + JourneyReport.MAX_DRAWN_ROUTES + " routes; the routes below tell the same in words.";
    }
}
