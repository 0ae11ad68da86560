package dev.guildhall.forms.report;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import dev.guildhall.forms.report.Drawing.Box;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MapTest {

    private final Document report = Reports.of(Permit.definition());

    record Small(@Nullable Boolean yes) {}

    @Test
    void every_page_stands_on_the_map_in_the_shape_of_its_kind() {
        assertThat(report.select("svg .question")).hasSize(6);
        assertThat(report.select("svg .exit polygon, svg .declaration polygon")).hasSize(2);
        assertThat(report.select("svg .check rect")).hasSize(2);
        assertThat(report.select("svg .start, svg .confirmation, svg .interruption, svg .list, svg .end"))
                .hasSize(5);
    }

    @Test
    void every_route_is_an_arrow_with_its_number_and_its_condition_but_that_into_an_item() {
        List<String> labels = report.select("svg .when").eachText();

        assertThat(labels).hasSize(Reports.rows(report, "Every route in words").size() - 1);
        assertThat(labels).contains("2: Lives in the borough is no", "3: otherwise");
        assertThat(report.select("svg path.way")).hasSameSizeAs(labels);
    }

    @Test
    void the_map_has_a_title_and_a_description() {
        assertThat(report.expectFirst("svg > title").text()).isEqualTo("Map of the journey");
        assertThat(report.expectFirst("svg > desc").text()).contains("the table of routes has the same in words");
        assertThat(report.expectFirst("svg").attr("aria-labelledby")).isEqualTo("map-title map-description");
    }

    @Test
    void no_page_covers_another_and_those_about_an_item_stand_within_their_list() {
        Plan plan = Plan.of(Permit.definition().definition());
        Drawing drawing = MapLayout.of(plan);

        for (Box one : drawing.boxes()) {
            for (Box other : drawing.boxes()) {
                if (one.place().group().equals(other.place().anchor())) {
                    assertThat(within(one, other)).isTrue();
                } else if (!one.equals(other)
                        && !other.place().group().equals(one.place().anchor())) {
                    assertThat(apart(one, other)).as(one + " and " + other).isTrue();
                }
            }
        }
    }

    @Test
    void a_journey_of_two_hundred_pages_is_drawn() {
        Document large = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Reports.of(journey(200)));

        assertThat(large.select("svg .question")).hasSize(200);
    }

    @Test
    void routes_past_very_many_pages_name_their_target_where_the_lines_of_all_would_be_too_long() {
        JourneyBuilder<Small> builder = Journey.of("long", Small.class);
        for (int i = 0; i < 150; i++) {
            builder.page("page-" + i, yesNo("p" + i, Text.of("Question")))
                    .when(is("p" + i, true))
                    .goTo("check-answers");
        }

        Document large = Reports.of(builder.checkAnswers());

        assertThat(large.select("svg .continued"))
                .hasSizeGreaterThan(50)
                .allSatisfy(end -> assertThat(end.expectFirst(".id").text()).isEqualTo("Goes on at: check-answers"));
        assertThat(large.select("svg path.way")).hasSameSizeAs(Reports.rows(large, "Every route in words"));
    }

    @Test
    void a_task_list_leads_into_each_section_and_each_section_back_to_it() {
        Document tasks = Reports.of(Journey.of("tasks", Small.class)
                .taskList(Text.of("Your application", "Eich cais"))
                .section(
                        "about-you",
                        Text.of("About you", "Amdanoch chi"),
                        section -> section.page("yes", yesNo("yes", Text.of("Is it so?"))))
                .checkAnswers());

        assertThat(Reports.rows(tasks, "Every route in words").stream().map(route -> route.get(1) + " " + route.get(4)))
                .contains(
                        "task-list yes", "yes about-you-check", "about-you-check task-list", "task-list check-answers");
        assertThat(Reports.rows(tasks, "Sections"))
                .containsExactly(List.of("about-you", "About you", "Amdanoch chi", "Always", "Bob amser", "none"));
    }

    @Test
    void a_journey_beyond_the_limit_has_its_routes_in_words_and_no_map() {
        Document large = Reports.of(journey(JourneyReport.MAX_DRAWN_PAGES));

        assertThat(large.select("svg")).isEmpty();
        assertThat(large.select("#map + p").text()).contains("A map is drawn of at most 300 places");
        assertThat(Reports.rows(large, "Every route in words")).hasSizeGreaterThan(JourneyReport.MAX_DRAWN_PAGES);
    }

    /** Every second page branches: near, far, or to the end. */
    static JourneyBuilder<Small> journey(int pages) {
        JourneyBuilder<Small> builder = Journey.of("long", Small.class);
        for (int i = 0; i < pages; i++) {
            builder.page("page-" + i, yesNo("p" + i, Text.of("Is this question " + i + " of a long journey?")));
            if (i % 2 == 0) {
                int to = i + 2 + (i % 7) * (i % 5);
                builder.when(is("p" + i, true)).goTo(to < pages && i % 10 != 0 ? "page-" + to : "check-answers");
            }
        }
        return builder.checkAnswers();
    }

    private static boolean within(Box inner, Box outer) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.x() + inner.width() <= outer.x() + outer.width()
                && inner.y() + inner.height() <= outer.y() + outer.height();
    }

    private static boolean apart(Box one, Box other) {
        return one.x() + one.width() <= other.x()
                || other.x() + other.width() <= one.x()
                || one.y() + one.height() <= other.y()
                || other.y() + other.height() <= one.y();
    }
}
