package dev.guildhall.accessibility.rule.govuk.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.rule.govuk.ServicePage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class ErrorRulesTest {
    private static final String SUMMARY = summary("There is a problem", "#name", "Enter your name");
    private static final String NAME = """
            <h1>Your permit</h1>
            <div class="govuk-form-group govuk-form-group--error"><label for="name">Name</label>
            <p id="name-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Enter your name</p>
            <input class="govuk-input govuk-input--error" id="name" aria-describedby="name-error"></div>
            """;
    private static final String GOOD = page(SUMMARY + NAME);

    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                fault(
                        "govuk-error-title",
                        ServicePage.asking(SUMMARY + NAME),
                        "The page shows errors, but its title \"Apply for a permit\" does not begin with \"Error: \"."),
                fault(
                        "govuk-error-summary",
                        page(NAME),
                        "The page shows an error message, and no error summary at its top."),
                fault(
                        "govuk-error-summary-first",
                        page("<h1>Your permit</h1>" + SUMMARY + NAME.replace("h1", "h2")),
                        "The error summary comes after the h1."),
                fault(
                        "govuk-error-summary-first",
                        page("<p>Hello</p>" + SUMMARY + NAME),
                        "The error summary is not the first thing in main: <p> comes before it."),
                fault(
                        "govuk-error-summary-first",
                        page(SUMMARY + NAME).replace("main", "div"),
                        "The error summary does not stand in main."),
                fault(
                        "govuk-error-summary-heading",
                        page(summary("Whoops", "#name", "Enter your name") + NAME),
                        "The error summary is headed \"Whoops\", not \"There is a problem\"."),
                fault(
                        "govuk-error-summary-heading",
                        page(SUMMARY.replace("h2", "p") + NAME),
                        "The error summary has no heading."),
                fault(
                        "govuk-error-summary-links",
                        page(summary("There is a problem", "#nam", "Enter your name") + NAME)
                                .replace(" govuk-form-group--error", ""),
                        "The link leads to \"#nam\", but no element has that id."),
                fault(
                        "govuk-error-summary-links",
                        page(summary("There is a problem", "#group", "Enter your name") + "<div id=group></div>" + NAME)
                                .replace(" govuk-form-group--error", ""),
                        "The link leads to <div id=group>, which does not take focus."),
                fault(
                        "govuk-error-summary-links",
                        page(summary("There is a problem", "#other", "Enter your name") + NAME + "<input id=other>"),
                        "No link of the error summary leads to this field, which is in error."),
                fault(
                        "govuk-error-same-words",
                        page(summary("There is a problem", "#name", "Name is missing") + NAME),
                        "The message beside the field is worded otherwise than this link to it."),
                fault(
                        "govuk-error-prefix",
                        GOOD.replace("<span class=\"govuk-visually-hidden\">Error:</span> ", ""),
                        "Nothing but its looks tells that this is an error message: it does not begin with \"Error:\"."),
                new PlantedFault(
                        "govuk-error-summary-first-field",
                        radios("#second"),
                        "The link leads past the first field in error, which is <input type=\"radio\" id=\"first\">.",
                        radios("#first"),
                        ServicePage.EMPTY.html()),
                new PlantedFault(
                        "govuk-error-summary-first-field",
                        date("#day"),
                        "The link leads past the first field in error, which is <input id=\"month\" class=\"govuk-input--error\">.",
                        date("#month"),
                        ServicePage.EMPTY.html()));
    }

    @Test
    void a_page_in_error_in_welsh_is_judged_in_welsh() {
        String english = "Mae problem wedi codi";
        ServicePage page = ServicePage.EMPTY.inError().withForm(summary(english, "#name", "Enter your name") + NAME);

        assertThat(terms("govuk-error-title", page.inWelsh().html())).containsExactly("passed");
        assertThat(terms("govuk-error-summary-heading", page.inWelsh().html())).containsExactly("passed");
        assertThat(terms("govuk-error-summary-heading", page.html())).containsExactly("failed");
        assertThat(terms("govuk-error-summary-heading", welsh("Mae yna broblem")))
                .containsExactly("passed");
        assertThat(terms("govuk-error-summary-heading", welsh("There is a mistake")))
                .containsExactly("failed");
        assertThat(terms("govuk-error-title", page.inWelsh().html().replace("Gwall: ", "Error: ")))
                .containsExactly("failed");
        assertThat(terms("govuk-error-prefix", page.inWelsh().html().replace("Error:", "Gwall:")))
                .containsExactly("passed");
    }

    @Test
    void a_component_that_is_shown_by_itself_is_no_page_in_error() {
        String alone = PlantedFault.page("<main><h1>Fixture</h1>" + summary("Alert", "#x", "Enter a name")
                + "<p class=\"govuk-error-message\">Enter your name</p></main>");

        for (String rule : List.of(
                "govuk-error-title",
                "govuk-error-summary-first",
                "govuk-error-summary-heading",
                "govuk-error-summary-links",
                "govuk-error-prefix")) {
            assertThat(terms(rule, alone)).as(rule).containsExactly("cantTell");
            assertThat(terms(rule, alone.replace("<html", "<html class=\"govuk-template\"")))
                    .as(rule)
                    .containsExactly("cantTell");
        }
    }

    @Test
    void a_message_may_begin_with_any_word_that_the_summary_leaves_out() {
        assertThat(terms("govuk-error-same-words", GOOD.replace("Error:</span>", "Mistake</span>")))
                .containsExactly("passed");
    }

    @Test
    void a_link_of_the_summary_to_another_page_is_a_question() {
        String page = page(summary("There is a problem", "/name", "Enter your name"));

        assertThat(terms("govuk-error-summary-links", page)).containsExactly("cantTell");
    }

    @Test
    void a_field_that_a_choice_reveals_may_be_the_faulty_one_of_its_group() {
        String page =
                radios("#email").replace("</fieldset>", "<input id=\"email\" class=\"govuk-input--error\"></fieldset>");

        assertThat(terms("govuk-error-summary-first-field", page)).containsExactly("passed");
    }

    @Test
    void a_group_that_does_not_mark_its_faulty_fields_may_be_reached_anywhere() {
        String page = date("#year").replace("class=\"govuk-input--error\"", "");

        assertThat(terms("govuk-error-summary-first-field", page)).containsExactly("inapplicable");
    }

    @Test
    void a_count_of_characters_is_no_error_message() {
        String page =
                ServicePage.asking("<p class=\"govuk-error-message govuk-character-count__message\">2 too many</p>");

        assertThat(terms("govuk-error-summary", page)).containsExactly("inapplicable");
        assertThat(terms("govuk-error-title", page)).containsExactly("inapplicable");
    }

    private static PlantedFault fault(String rule, String faulty, String message) {
        return new PlantedFault(rule, faulty, message, GOOD, ServicePage.EMPTY.html());
    }

    private static String page(String form) {
        return ServicePage.EMPTY.inError().withForm(form).html();
    }

    private static String welsh(String heading) {
        return ServicePage.EMPTY
                .withForm(summary(heading, "#name", "Enter your name") + NAME)
                .inWelsh()
                .html();
    }

    private static String summary(String heading, String href, String words) {
        return "<div class=\"govuk-error-summary\"><h2 class=\"govuk-error-summary__title\">" + heading
                + "</h2><ul><li><a href=\"" + href + "\">" + words + "</a></li></ul></div>";
    }

    private static String radios(String href) {
        return page(summary("There is a problem", href, "Choose one") + """
                <div class="govuk-form-group govuk-form-group--error"><fieldset><legend>Which?</legend>
                <input type="radio" disabled><input type="radio" id="first"><input type="radio" id="second">
                </fieldset></div>
                """);
    }

    private static String date(String href) {
        return page(summary("There is a problem", href, "Enter a month and year") + """
                <div class="govuk-form-group govuk-form-group--error"><fieldset><legend>When?</legend>
                <div class="govuk-form-group"><input id="day"></div>
                <div class="govuk-form-group"><input id="month" class="govuk-input--error"></div>
                <div class="govuk-form-group"><input id="year" class="govuk-input--error"></div>
                </fieldset></div>
                """);
    }

    private static List<String> terms(String rule, String html) {
        return PlantedFault.outcomesOf(rule, html).stream().map(Outcome::term).toList();
    }
}
