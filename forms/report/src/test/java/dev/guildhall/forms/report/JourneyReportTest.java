package dev.guildhall.forms.report;

import static dev.guildhall.accessibility.testing.AccessibilityAssertions.assertThatPage;
import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.Page;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyReportTest {

    private final Document report = Reports.of(Permit.definition());

    record Small(@Nullable String name) {}

    private static JourneyBuilder<Small> refused() {
        return Journey.of("small", Small.class)
                .page("name", text("name", Text.of("What is your name?")))
                .when(is("name", "Ann"))
                .goTo("nowhere")
                .page("name", text("nickname", Text.of("And <your> nickname?")));
    }

    @Test
    void the_report_says_which_service_and_version_it_is_about() {
        assertThat(report.expectFirst("h1").text()).isEqualTo("Apply for a permit");
        assertThat(report.expectFirst(".welsh-name").attr("lang")).isEqualTo("cy");
        assertThat(Reports.facts(report.expectFirst("header")))
                .contains("Journey permit", "Version 7", "Languages English, Welsh");
    }

    @Test
    void every_route_is_told_in_both_languages_also_those_that_the_order_gives() {
        List<List<String>> routes = Reports.rows(report, "Every route in words");

        assertThat(routes.stream().map(route -> route.subList(1, 5)))
                .contains(
                        List.of("start", "Always", "Bob amser", "resident"),
                        List.of(
                                "resident",
                                "Lives in the borough is no",
                                "Yn byw yn y fwrdeistref yw nac ydw",
                                "cannot-apply"),
                        List.of("resident", "Otherwise", "Fel arall", "name"),
                        List.of("vehicles", "For each item", "Ar gyfer pob eitem", "vehicles/registration"),
                        List.of("vehicles/fuel", "Always", "Bob amser", "vehicles (end of the item)"),
                        List.of("check-answers", "Always", "Bob amser", "declaration"),
                        List.of("declaration", "Always", "Bob amser", "confirmation"));
        assertThat(routes).extracting(route -> route.get(0)).doesNotHaveDuplicates();
    }

    @Test
    void a_route_within_a_list_is_in_the_words_of_the_item_and_of_the_journey() {
        List<List<String>> routes = Reports.rows(report, "Every route in words");

        assertThat(routes)
                .filteredOn(route -> route.get(1).equals("vehicles/electric"))
                .extracting(route -> route.get(2))
                .containsExactly("(Electric vehicle is yes and Lives in the borough is yes)", "Otherwise");
    }

    @Test
    void a_question_is_told_with_its_type_its_constraints_and_whether_it_is_personal() {
        Element section = section("page-contact");

        assertThat(Reports.facts(section))
                .contains("Kind Choice", "Type Contact", "Personal data No", "Kind Text", "Type String")
                .contains("Personal data Yes", "Asked when Email is chosen", "Autocomplete email");
        assertThat(section.select("li").eachText()).contains("@Size(max = 80)");
        assertThat(Reports.rows(report, "Wordings of the question contact on contact"))
                .contains(
                        List.of("Question", "How should we contact you?", "Sut dylem gysylltu â chi?"),
                        List.of("Option EMAIL", "Email", "E-bost"),
                        List.of("Hint of EMAIL", "The quickest", "Y cyflymaf"));
        assertThat(Reports.rows(report, "Wordings of the question email on contact"))
                .contains(List.of("Message for Size", "It is too long", "Mae’n rhy hir"));
    }

    @Test
    void every_wording_of_every_page_stands_in_both_languages() {
        Journey<Permit> journey = Permit.definition().build();
        List<String> english = report.select("td:not(:has([lang])) .words").eachText();
        List<String> welsh = report.select("[lang=cy]").eachText();

        assertThat(journey.pages())
                .flatMap(dev.guildhall.forms.journey.Page::wordings)
                .allSatisfy(text -> {
                    assertThat(english).contains(text.english());
                    assertThat(welsh).contains(text.welsh().orElseThrow());
                });
    }

    @Test
    void a_definition_without_problems_is_told_to_have_none() {
        assertThat(report.select("p").eachText()).contains("There are no errors and no warnings.");
    }

    @Test
    void a_refused_definition_is_reported_with_every_problem_and_a_map() {
        Document refused = Reports.of(refused());

        assertThat(Reports.rows(refused, "Every problem of the definition"))
                .hasSameSizeAs(refused().definition().problems())
                .anySatisfy(problem -> assertThat(problem).contains("name", "Error"));
        assertThat(refused.select("p").eachText())
                .anySatisfy(told -> assertThat(told).endsWith("The journey is refused until every error is mended."));
        assertThat(refused.select("svg .missing text").eachText()).containsExactly("nowhere", "Missing page: nowhere");
        assertThat(refused.select(".none").eachText()).contains("Not translated");
    }

    @Test
    void a_definition_without_pages_is_reported() {
        Document empty = Reports.of(Journey.of("empty", Small.class));

        assertThat(empty.select("h3").eachText()).containsExactly("Empty", "Application complete");
    }

    @Test
    void the_same_definition_gives_the_same_bytes(@TempDir Path folder) throws IOException {
        JourneyReport.of(Permit.definition().build()).writeTo(folder.resolve("first.html"));
        JourneyReport.of(Permit.definition()).writeTo(folder.resolve("second.html"));

        assertThat(Files.readAllBytes(folder.resolve("first.html")))
                .isEqualTo(Files.readAllBytes(folder.resolve("second.html")));
    }

    @Test
    void the_page_loads_nothing_and_runs_nothing() {
        assertThat(report.select("script, link, img, iframe, [src], [onclick]")).isEmpty();
        assertThat(report.select("a").eachAttr("href")).allMatch(target -> target.startsWith("#"));
        assertThat(report.expectFirst("style").data()).doesNotContain("url(", "@import");
    }

    @Test
    void every_link_leads_to_a_place_on_the_page_and_no_id_is_used_twice() {
        for (Document page : List.of(report, Reports.of(refused()))) {
            List<String> ids = page.select("[id]").eachAttr("id");

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(page.select("a").eachAttr("href"))
                    .allSatisfy(target -> assertThat(ids).contains(target.substring(1)));
        }
    }

    @Test
    void the_accessibility_checker_finds_nothing() {
        for (JourneyBuilder<?> definition : List.of(Permit.definition(), refused())) {
            assertThatPage(Page.of("report", Reports.html(definition))).isAccessible();
        }
    }

    private Element section(String anchor) {
        return report.expectFirst("section[aria-labelledby=" + anchor + "]");
    }
}
