package dev.guildhall.accessibility.rule.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class GovukRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                new PlantedFault(
                        "govuk-error-title",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "The page shows errors, but its title \"Apply\" does not begin with \"Error: \".",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-title",
                        "<!doctype html><html lang=\"cy\" class=\"govuk-template\"><head><title>Error: Gwneud cais</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "The page shows errors, but its title \"Error: Gwneud cais\" does not begin with \"Gwall: \".",
                        "<!doctype html><html lang=\"cy\" class=\"govuk-template\"><head><title>Gwall: Gwneud cais</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-summary-first",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><main><h1>Name</h1><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></main></body></html>",
                        "The error summary comes after the h1.",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><main><a href=\"/\" class=\"govuk-back-link\">Back</a><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></main></body></html>",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-summary-first",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><main><p>Hello</p><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1></main></body></html>",
                        "The error summary is not the first thing in main: <p> comes before it.",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-summary-first",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><main><h1>Name</h1></main></body></html>",
                        "The error summary does not stand in main.",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-summary-links",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#nam\">Enter your name</a></li></ul></div><h1>Name</h1><input id=\"name\"></main></body></html>",
                        "The link leads to \"#nam\", but no element has that id.",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-summary-links",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#group\">Enter your name</a></li></ul></div><h1>Name</h1><div id=\"group\"></div></main></body></html>",
                        "The link leads to <div id=\"group\">, which does not take focus.",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-summary-links",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#other\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div><input id=\"other\"></main></body></html>",
                        "No link of the error summary leads to this field, which is in error.",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-one-h1",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><h2>Name</h2></main></body></html>",
                        "The page has no h1.",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><h1>Name</h1></main></body></html>",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                new PlantedFault(
                        "govuk-one-h1",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><h1>Name</h1><h1>Age</h1></main></body></html>",
                        "The page has more than one h1.",
                        "<!doctype html><html lang=\"en\" class=\"govuk-template\"><head><title>Apply</title></head><body><main><h1>Name</h1><h1 hidden>Age</h1></main></body></html>",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>"));
    }

    @Test
    void a_component_that_is_shown_by_itself_is_no_page_in_error() {
        String message =
                PlantedFault.page("<h1>Fixture</h1><p class=\"govuk-error-message\">Enter your name</p><input>");
        String summary = PlantedFault.page(
                "<main><h1>Fixture</h1><div class=\"govuk-error-summary\"><h2>There is a problem</h2><a href=\"#x\">x</a></div></main>");
        String heading = PlantedFault.page("<h1>Fixture</h1><h1 class=\"govuk-label-wrapper\">What is your name?</h1>");

        assertThat(terms("govuk-error-title", message)).containsExactly("cantTell");
        assertThat(terms("govuk-error-summary-first", summary)).containsExactly("cantTell");
        assertThat(terms("govuk-error-summary-links", summary)).containsExactly("cantTell");
        assertThat(terms("govuk-one-h1", heading)).containsExactlyInAnyOrder("passed", "cantTell");
    }

    private static List<String> terms(String rule, String html) {
        return PlantedFault.outcomesOf(rule, html).stream().map(Outcome::term).toList();
    }

    @Test
    void a_link_of_the_summary_to_another_page_is_a_question() {
        String html = PlantedFault.page(
                "<main><div class=govuk-error-summary><a href=/name>Enter your name</a></div></main>");

        assertThat(PlantedFault.outcomesOf("govuk-error-summary-links", html))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
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
                <form method="post" novalidate>
                <div class="govuk-form-group govuk-form-group--error">
                <fieldset role="group" aria-describedby="moved-hint moved-error">
                <legend><h1>When did you move in?</h1></legend>
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
                <footer><a href="/accessibility">Accessibility statement</a></footer>
                </body></html>
                """;

        assertThat(AccessibilityChecker.standard().check(page))
                .satisfies(report -> assertThat(report.findings()).isEmpty())
                .satisfies(report -> assertThat(report.questions()).isEmpty());
    }
}
