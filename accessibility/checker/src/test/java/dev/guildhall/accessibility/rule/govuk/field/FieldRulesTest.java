package dev.guildhall.accessibility.rule.govuk.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.rule.govuk.ServicePage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class FieldRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                new PlantedFault(
                        "govuk-number-type",
                        ServicePage.asking("<input type=number>"),
                        "This field has the type number: scrolling changes it, and what is no number is lost unsaid.",
                        ServicePage.EMPTY.html(),
                        ServicePage.EMPTY.html()),
                ServicePage.fault(
                        "govuk-inputmode",
                        "<input inputmode=number>",
                        "There is no inputmode \"number\", so that people get the keyboard of letters.",
                        "<input inputmode=numeric>"),
                ServicePage.fault(
                        "govuk-placeholder",
                        "<input placeholder=Name>",
                        "The placeholder is all the label that this field has, and goes away while people type.",
                        "<input type=search aria-label='Search permits' placeholder='Search permits'>"),
                ServicePage.fault(
                        "govuk-spellcheck",
                        "<input autocomplete='section-a email' spellcheck=true>",
                        "Browsers are told to check the spelling of a name or the like.",
                        "<input autocomplete='section-a email' spellcheck=false>"),
                new PlantedFault(
                        "govuk-paste",
                        ServicePage.asking("<input onpaste='return false'>"),
                        "Pasting is blocked here.",
                        ServicePage.EMPTY.html(),
                        ServicePage.EMPTY.html()),
                new PlantedFault(
                        "govuk-paste",
                        ServicePage.asking("<input onpaste='event.preventDefault()'>"),
                        "Pasting is blocked here.",
                        ServicePage.EMPTY.html(),
                        ServicePage.EMPTY.html()));
    }

    @Test
    void a_type_of_number_is_mended_by_a_mode_for_numbers() {
        assertThat(terms("govuk-number-type", ServicePage.asking("<input inputmode=numeric>")))
                .containsExactly("inapplicable");
    }

    @Test
    void a_field_for_digits_without_their_keyboard_is_a_question() {
        assertThat(terms("govuk-inputmode", ServicePage.asking("<input pattern='[0-9]*'>")))
                .containsExactly("cantTell");
        assertThat(terms("govuk-inputmode", ServicePage.asking("<input class=govuk-date-input__input>")))
                .containsExactly("cantTell");
        assertThat(terms("govuk-inputmode", ServicePage.asking("<input pattern='[A-Z]*'>")))
                .containsExactly("inapplicable");
    }

    @Test
    void a_field_about_people_themselves_without_its_purpose_is_a_question() {
        for (String label :
                List.of("Full name", "Your email address", "Postcode (optional)", "Rhif ffôn", "Enw llawn")) {
            assertThat(terms("govuk-autocomplete", labelled(label, "")))
                    .as(label)
                    .containsExactly("cantTell");
            assertThat(terms("govuk-autocomplete", labelled(label, "autocomplete=name")))
                    .as(label)
                    .containsExactly("passed");
        }
        assertThat(terms("govuk-autocomplete", labelled("Name of the dog", ""))).containsExactly("inapplicable");
        assertThat(terms("govuk-autocomplete", labelled("Full name", "autocomplete=off")))
                .containsExactly("cantTell");
    }

    @Test
    void a_date_of_birth_without_its_purpose_is_a_question() {
        String date = "<fieldset><legend>What is your date of birth?</legend>"
                + "<input class=govuk-date-input__input aria-label=Day inputmode=numeric %s></fieldset>";

        assertThat(terms("govuk-autocomplete", ServicePage.asking(date.formatted(""))))
                .containsExactly("cantTell");
        assertThat(terms("govuk-autocomplete", ServicePage.asking(date.formatted("autocomplete=bday-day"))))
                .containsExactly("passed");
        assertThat(terms(
                        "govuk-autocomplete",
                        ServicePage.asking(date.formatted("").replace("birth", "issue"))))
                .containsExactly("inapplicable");
    }

    @Test
    void a_reference_that_is_checked_for_spelling_is_a_question() {
        for (String label : List.of("Reference number", "National Insurance number", "Cyfeirnod")) {
            assertThat(terms("govuk-spellcheck", labelled(label, ""))).as(label).containsExactly("cantTell");
            assertThat(terms("govuk-spellcheck", labelled(label, "spellcheck=false")))
                    .as(label)
                    .containsExactly("passed");
        }
        assertThat(terms("govuk-spellcheck", labelled("Number of dogs", ""))).containsExactly("inapplicable");
    }

    @Test
    void spelling_that_is_left_alone_around_a_field_is_left_alone_in_it() {
        String page = labelled("Reference number", "").replace("<form", "<form spellcheck=false");

        assertThat(terms("govuk-spellcheck", page)).containsExactly("passed");
    }

    @Test
    void a_placeholder_beside_a_label_is_a_question() {
        assertThat(terms("govuk-placeholder", labelled("Name", "placeholder=Jo")))
                .containsExactly("cantTell");
    }

    @Test
    void a_script_that_hears_of_pasting_is_a_question() {
        String page = ServicePage.asking("<script>field.addEventListener('paste', count)</script>");

        assertThat(terms("govuk-paste", page)).containsExactly("cantTell");
        assertThat(terms("govuk-paste", ServicePage.asking("<input onpaste='count()'>")))
                .containsExactly("cantTell");
    }

    private static String labelled(String label, String attributes) {
        return ServicePage.asking("<label for=field>" + label + "</label><input id=field " + attributes + ">");
    }

    private static List<String> terms(String rule, String html) {
        return PlantedFault.outcomesOf(rule, html).stream().map(Outcome::term).toList();
    }
}
