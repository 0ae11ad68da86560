package dev.guildhall.forms.report;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.journey.JourneyDefinition;
import dev.guildhall.forms.journey.JourneyProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The whole page: what it is about, and its parts in order. */
final class ReportPage {

    private static final String STYLE = style();

    private final JourneyDefinition definition;
    private final Plan plan;
    private final Markup html = new Markup();

    ReportPage(JourneyDefinition definition, Plan plan) {
        this.definition = definition;
        this.plan = plan;
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String html() {
        String name = definition.service().name().english();
        html.own("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", name + ": report on the journey " + definition.id())
                .own("\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n")
                .own("<a class=\"skip\" href=\"#main\">Skip to main content</a>\n");
        header(name);
        html.own("<main id=\"main\">\n");
        contents();
        problems();
        html.own("<h2 id=\"map\">Map</h2>\n");
        new MapSection(html, plan).write();
        new RouteSection(html, plan).write();
        new PageSections(html, definition, plan).write();
        html.own("</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private void header(String name) {
        ServiceDetails service = definition.service();
        html.own("<header>\n").element("h1", name).line();
        service.name()
                .welsh()
                .filter(welsh -> !welsh.equals(name))
                .ifPresent(welsh -> html.element("p", welsh, "lang", Language.WELSH.tag(), "class", "welsh-name")
                        .line());
        html.own("<dl class=\"facts\">\n");
        fact("Journey", definition.id());
        fact("Version", definition.version());
        fact(
                "Languages",
                service.languages().stream()
                        .map(language -> language == Language.WELSH ? "Welsh" : "English")
                        .collect(Collectors.joining(", ")));
        service.organisation().ifPresent(organisation -> fact("Organisation", organisation.english()));
        fact("Record", definition.shape().type().getSimpleName());
        fact(
                "Pages",
                Long.toString(plan.places().stream().filter(Place::hasSection).count()));
        fact("Routes", Integer.toString(plan.ways().size()));
        html.own("</dl>\n</header>\n");
    }

    private void fact(String name, String value) {
        html.open("div").element("dt", name).element("dd", value).close("div").line();
    }

    private void contents() {
        html.own("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ul>\n");
        List.of("Problems", "Map", "Routes", "Pages")
                .forEach(part -> html.open("li")
                        .element("a", part, "href", "#" + part.toLowerCase(Locale.ROOT))
                        .close("li")
                        .line());
        html.own("</ul>\n</nav>\n");
    }

    private void problems() {
        html.own("<h2 id=\"problems\">Problems</h2>\n");
        List<JourneyProblem> problems = definition.problems();
        if (problems.isEmpty()) {
            html.own("<p>There are no errors and no warnings.</p>\n");
            return;
        }
        long errors = problems.stream().filter(JourneyProblem::isError).count();
        html.element("p", summary(errors, problems.size() - errors)).line();
        ReportTable.write(
                html,
                "Every problem of the definition",
                List.of("Page", "Severity", "Cause", "Mend"),
                table -> problems.forEach(problem -> table.row(() -> {
                    table.cell(() -> page(problem.page()));
                    table.cell(() -> severity(problem));
                    table.cell(problem.cause());
                    table.cell(problem.mend());
                })));
    }

    private static String summary(long errors, long warnings) {
        String count = counted(errors, "error") + " and " + counted(warnings, "warning") + ". ";
        return count + (errors == 0 ? "The journey works." : "The journey is refused until every error is mended.");
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void severity(JourneyProblem problem) {
        html.element(
                "strong",
                problem.isError() ? "Error" : "Warning",
                "class",
                "tag " + problem.severity().word());
    }

    private void page(String id) {
        plan.places().stream()
                .filter(place -> place.hasSection() && place.id().equals(id))
                .findFirst()
                .ifPresentOrElse(place -> html.element("a", id, "href", "#" + place.anchor()), () -> html.text(id));
    }
}
