package dev.guildhall.accessibility.rule.govuk.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.rule.govuk.ServicePage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class QuestionRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                new PlantedFault(
                        "govuk-one-h1",
                        ServicePage.asking("<h2>Name</h2>"),
                        "The page has no h1.",
                        ServicePage.asking("<h1>Name</h1>"),
                        "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                new PlantedFault(
                        "govuk-one-h1",
                        ServicePage.asking("<h1>Name</h1><h1>Age</h1>"),
                        "The page has more than one h1.",
                        ServicePage.asking("<h1>Name</h1><h1 hidden>Age</h1>"),
                        "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                ServicePage.fault(
                        "govuk-heading-label",
                        "<label for=name><h1>Name</h1></label><input id=name>",
                        "This heading stands inside a label, where only words may stand.",
                        "<h1><label for=name>Name</label></h1><input id=name>"),
                ServicePage.fault(
                        "govuk-heading-label",
                        "<fieldset><h1><legend>Name</legend></h1><input></fieldset>",
                        "This heading stands around a legend, which is then the legend of no fieldset.",
                        "<fieldset><legend><h1>Name</h1></legend><input></fieldset>"),
                ServicePage.fault(
                        "govuk-fieldset",
                        "<div class=\"govuk-radios\"><input type=radio><input type=radio></div>",
                        "This GOV.UK component has no fieldset with the question as its legend.",
                        "<fieldset><div class=\"govuk-radios\"><input type=radio><input type=radio></div></fieldset>"),
                ServicePage.fault(
                        "govuk-fieldset",
                        "<div class=\"govuk-date-input\"><input><input><input></div>",
                        "This GOV.UK component has no fieldset with the question as its legend.",
                        "<div role=group aria-label=When><div class=\"govuk-date-input\"><input><input></div></div>"),
                ServicePage.fault(
                        "govuk-described-by",
                        "<div class=govuk-form-group><p class=govuk-hint id=hint>In full</p><input></div>",
                        "No field names this in its aria-describedby, so it is not read out with the field.",
                        "<div class=govuk-form-group><p class=govuk-hint id=hint>In full</p><input aria-describedby=hint></div>"),
                ServicePage.fault(
                        "govuk-described-by",
                        "<label for=name>Name</label><p class=form-hint>In full</p><input id=name>",
                        "No field names this in its aria-describedby, so it is not read out with the field.",
                        "<label for=name>Name</label><p class=form-hint id=hint>In full</p><input id=name aria-describedby='hint other'>"),
                ServicePage.fault(
                        "govuk-described-by",
                        "<div class=govuk-form-group><fieldset><p class=govuk-error-message>Enter it</p><input></fieldset></div>",
                        "No field names this in its aria-describedby, so it is not read out with the field.",
                        "<div class=govuk-form-group><fieldset aria-describedby=e><p class=govuk-error-message id=e>Enter it</p><input></fieldset></div>"),
                new PlantedFault(
                        "govuk-hint-link",
                        ServicePage.asking(
                                "<p class=govuk-hint id=hint>It is on your <a href=/p60>P60</a></p><input aria-describedby=hint>"),
                        "This link is part of a hint, which is read out without saying that it is a link.",
                        ServicePage.EMPTY.html(),
                        ServicePage.EMPTY.html()));
    }

    @Test
    void what_stands_by_itself_is_only_asked_about() {
        String page = PlantedFault.page("<main><h1>Fixture</h1><h1>Name</h1>"
                + "<div class=govuk-radios><input type=radio><input type=radio></div>"
                + "<p class=govuk-hint>It is on your <a href=/p60>P60</a></p></main>");

        assertThat(terms("govuk-one-h1", page)).containsExactlyInAnyOrder("passed", "cantTell");
        assertThat(terms("govuk-fieldset", page)).containsExactly("cantTell");
        assertThat(terms("govuk-hint-link", page)).containsExactly("cantTell");
        assertThat(terms("govuk-described-by", page)).containsExactly("inapplicable");
    }

    @Test
    void a_page_under_an_open_dialog_keeps_its_heading() {
        String dialog = "<dialog open><h2>Sure?</h2><button>Yes</button></dialog>";

        assertThat(terms("govuk-one-h1", PlantedFault.page("<main inert><h1>Name</h1></main>" + dialog)))
                .containsExactly("passed");
        assertThat(terms("govuk-one-h1", PlantedFault.page("<main inert><h1 hidden>Name</h1></main>" + dialog)))
                .containsExactly("failed");
    }

    @Test
    void an_error_of_choices_without_a_fieldset_is_certain_only_on_a_whole_page() {
        String group = "<div class=govuk-form-group><p class=govuk-error-message id=e>Choose one</p>"
                + "<div class=govuk-radios><input type=radio></div></div>";

        assertThat(terms("govuk-described-by", PlantedFault.page(group))).containsExactly("cantTell");
        assertThat(terms("govuk-described-by", ServicePage.asking(group))).containsExactly("failed");
        assertThat(terms(
                        "govuk-described-by",
                        ServicePage.asking("<fieldset>" + group.replace("id=e", "") + "</fieldset>")))
                .containsExactly("failed");
    }

    @Test
    void a_hint_of_a_fieldset_is_read_out_with_it() {
        String group = "<fieldset aria-describedby=%s><legend>Which?</legend><p class=govuk-hint id=hint>Choose one</p>"
                + "<div class=govuk-radios><input type=radio></div></fieldset>";

        assertThat(terms("govuk-described-by", ServicePage.asking(group.formatted("hint"))))
                .containsExactly("passed");
        assertThat(terms("govuk-described-by", ServicePage.asking(group.formatted("''"))))
                .containsExactly("failed");
    }

    @Test
    void the_buttons_of_a_cookie_banner_make_no_page_that_asks_questions() {
        String page = PlantedFault.page("<form><div class=govuk-cookie-banner><button>Accept</button></div></form>"
                + "<p class=govuk-error-message>Enter your name</p>");

        assertThat(terms("govuk-error-prefix", page)).containsExactly("cantTell");
    }

    @Test
    void one_checkbox_and_a_field_that_it_reveals_are_no_group() {
        String page = ServicePage.asking(
                "<div class=govuk-checkboxes><input type=checkbox><div><input type=text><input type=text></div></div>");

        assertThat(terms("govuk-fieldset", page)).containsExactly("inapplicable");
    }

    @Test
    void a_hint_within_a_label_is_read_out_as_part_of_it() {
        String page = ServicePage.asking("<div class=govuk-form-group><label for=name>Name"
                + "<span class=govuk-hint>In full</span></label><input id=name></div>");

        assertThat(terms("govuk-described-by", page)).containsExactly("inapplicable");
    }

    @Test
    void a_question_that_is_heard_twice_is_a_question() {
        String twice =
                ServicePage.asking("<h1>What is your name?</h1><label for=n>What is your  name?</label><input id=n>");
        String once = ServicePage.asking("<h1><label for=n>What is your name?</label></h1><input id=n>");
        String other = ServicePage.asking("<h1>Your permit</h1><label for=n>What is your name?</label><input id=n>");

        assertThat(terms("govuk-question-once", twice)).containsExactly("cantTell");
        assertThat(terms("govuk-question-once", once)).containsExactly("passed");
        assertThat(terms("govuk-question-once", other)).containsExactly("inapplicable");
    }

    @Test
    void a_question_that_is_the_h1_beside_another_is_a_question() {
        String one = "<div class=govuk-form-group><h1><label for=n>Name</label></h1><input id=n>"
                + "<div class=govuk-form-group><input></div></div>";

        assertThat(terms("govuk-heading-of-one-question", ServicePage.asking(one)))
                .containsExactly("passed");
        assertThat(terms(
                        "govuk-heading-of-one-question",
                        ServicePage.asking(one + "<div class=govuk-form-group></div>")))
                .containsExactly("cantTell");
        assertThat(terms("govuk-heading-of-one-question", ServicePage.EMPTY.html()))
                .containsExactly("inapplicable");
    }

    private static List<String> terms(String rule, String html) {
        return PlantedFault.outcomesOf(rule, html).stream().map(Outcome::term).toList();
    }
}
