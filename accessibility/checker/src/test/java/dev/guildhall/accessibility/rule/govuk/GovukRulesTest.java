package dev.guildhall.accessibility.rule.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.rule.govuk.component.ComponentRulesTest;
import dev.guildhall.accessibility.rule.govuk.error.ErrorRulesTest;
import dev.guildhall.accessibility.rule.govuk.field.FieldRulesTest;
import dev.guildhall.accessibility.rule.govuk.navigation.NavigationRulesTest;
import dev.guildhall.accessibility.rule.govuk.question.QuestionRulesTest;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public class GovukRulesTest {
    /** The faults of every package of rules. */
    public static Stream<PlantedFault> faults() {
        return Stream.of(
                        ErrorRulesTest.faults(),
                        QuestionRulesTest.faults(),
                        FieldRulesTest.faults(),
                        NavigationRulesTest.faults(),
                        ComponentRulesTest.faults())
                .flatMap(Function.identity());
    }

    /** Rules that fail nothing, each with a test of its own. */
    public static Set<String> onlyAsking() {
        return Set.of(
                "govuk-question-once",
                "govuk-heading-of-one-question",
                "govuk-autocomplete",
                "govuk-footer-links",
                "govuk-phase-banner",
                "govuk-disabled-button");
    }

    @Test
    void a_page_in_error_that_is_built_as_the_design_system_says_has_no_finding() {
        String page = """
                <!doctype html>
                <html lang="en" class="govuk-template">
                <head><title>Error: When did you move in? - Apply for a permit</title></head>
                <body class="govuk-template__body">
                <a href="#content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>
                <header><a href="/" aria-label="Borough of Guildhall"><svg aria-hidden="true"></svg></a></header>
                <div class="govuk-width-container">
                <a href="/address" class="govuk-back-link">Back</a>
                <main class="govuk-main-wrapper" id="content">
                <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
                <div class="govuk-error-summary" data-module="govuk-error-summary" tabindex="-1"><div role="alert">
                <h2 class="govuk-error-summary__title">There is a problem</h2>
                <ul><li><a href="#moved-year">Enter the year</a></li><li><a href="#contact">Choose one</a></li></ul>
                </div></div>
                <h1>About your permit</h1>
                <form method="post" novalidate>
                <div class="govuk-form-group govuk-form-group--error">
                <fieldset role="group" aria-describedby="moved-hint moved-error">
                <legend>When did you move in?</legend>
                <div id="moved-hint">For example, 27 3 2007</div>
                <p id="moved-error" class="govuk-error-message"><span>Error:</span> Enter the year</p>
                <div id="moved">
                <label for="moved-day">Day</label><input id="moved-day" name="moved-day" inputmode="numeric">
                <label for="moved-month">Month</label><input id="moved-month" name="moved-month" inputmode="numeric">
                <label for="moved-year">Year</label><input id="moved-year" name="moved-year" inputmode="numeric">
                </div></fieldset></div>
                <div class="govuk-form-group govuk-form-group--error">
                <fieldset aria-describedby="contact-error"><legend>How should we contact you?</legend>
                <p id="contact-error" class="govuk-error-message"><span>Error:</span> Choose one</p>
                <div class="govuk-radios" data-module="govuk-radios">
                <input id="contact" name="contact" type="radio" aria-controls="by-email" aria-expanded="false">
                <label for="contact">Email</label>
                <div id="by-email"><label for="email">Email address</label>
                <input id="email" name="email" type="email" autocomplete="email" spellcheck="false"></div>
                </div></fieldset></div>
                <button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>
                </form></div></div></main></div>
                <footer><a href="/accessibility">Accessibility statement</a> <a href="/cookies">Cookies</a></footer>
                </body></html>
                """;

        assertThat(AccessibilityChecker.standard().check(page))
                .satisfies(report -> assertThat(report.findings()).isEmpty())
                .satisfies(report -> assertThat(report.questions()).isEmpty());
    }

    @Test
    void a_skip_link_and_a_back_link_outside_of_landmarks_are_no_fault() {
        String page = ServicePage.leading("<a href=\"/\" class=\"govuk-back-link\">Back</a>");

        assertThat(AccessibilityChecker.standard().check(page))
                .satisfies(report -> assertThat(report.findings()).isEmpty())
                .satisfies(report -> assertThat(report.questions()).isEmpty());
    }

    @Test
    void aria_expanded_on_a_radio_that_reveals_a_question_is_no_fault() {
        String page =
                ServicePage.asking("""
                <fieldset><legend><h1>How should we contact you?</h1></legend>
                <div class="govuk-radios" data-module="govuk-radios">
                <input type="radio" name="by" id="by" aria-controls="by-email" aria-expanded="false"><label for="by">Email</label>
                <div class="govuk-radios__conditional" id="by-email"><label for="email">Email address</label>
                <input id="email" type="email" autocomplete="email" spellcheck="false"></div>
                <input type="radio" name="by" id="by-2"><label for="by-2">Post</label>
                </div></fieldset>
                """).replaceFirst("<title>[^<]*", "<title>How should we contact you? - Permits");

        assertThat(AccessibilityChecker.standard().check(page))
                .satisfies(report -> assertThat(report.findings()).isEmpty())
                .satisfies(report -> assertThat(report.questions()).isEmpty());
    }

    @Test
    void contrast_of_what_is_disabled_is_no_fault() {
        String page = ServicePage.asking("""
                <style>.pale { color: #ddd; background: #fff }</style><h1>Your permit</h1>
                <button class="pale" disabled>Pay</button>
                <input class="pale" id="name" value="Jo" disabled><label class="pale" for="name">Name</label>
                <input type="checkbox" id="box" disabled><label class="pale" for="box">Post</label>
                <fieldset disabled><legend class="pale">Which</legend><button class="pale">Add</button></fieldset>
                """);

        assertThat(AccessibilityChecker.standard().check(page).findings()).isEmpty();
    }
}
