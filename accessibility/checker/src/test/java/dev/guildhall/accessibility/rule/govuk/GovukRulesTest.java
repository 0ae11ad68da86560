package dev.guildhall.accessibility.rule.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
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
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "The page shows errors, but its title \"Apply\" does not begin with \"Error: \".",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-title",
                        "<!doctype html><html lang=\"cy\"><head><title>Error: Gwneud cais</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "The page shows errors, but its title \"Error: Gwneud cais\" does not begin with \"Gwall: \".",
                        "<!doctype html><html lang=\"cy\"><head><title>Gwall: Gwneud cais</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-summary-first",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><main><h1>Name</h1><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></main></body></html>",
                        "The error summary comes after the h1.",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><main><a href=\"/\" class=\"govuk-back-link\">Back</a><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></main></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-summary-first",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><main><p>Hello</p><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1></main></body></html>",
                        "The error summary is not the first thing in main: <p> comes before it.",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-summary-first",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><main><h1>Name</h1></main></body></html>",
                        "The error summary does not stand in main.",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-summary-links",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#nam\">Enter your name</a></li></ul></div><h1>Name</h1><input id=\"name\"></main></body></html>",
                        "The link leads to \"#nam\", but no element has that id.",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-summary-links",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#group\">Enter your name</a></li></ul></div><h1>Name</h1><div id=\"group\"></div></main></body></html>",
                        "The link leads to <div id=\"group\">, which does not take focus.",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-error-summary-links",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#other\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div><input id=\"other\"></main></body></html>",
                        "No link of the error summary leads to this field, which is in error.",
                        "<!doctype html><html lang=\"en\"><head><title>Error: Apply</title></head><body><main><div class=\"govuk-grid-row\"><div class=\"govuk-error-summary\"><h2>There is a problem</h2><ul><li><a href=\"#name\">Enter your name</a></li></ul></div><h1>Name</h1><div class=\"govuk-form-group govuk-form-group--error\"><label for=\"name\">Name</label><p class=\"govuk-error-message\">Enter your name</p><input id=\"name\"></div></div></main></body></html>",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><h1>Name</h1><p>Text</p></main></body></html>"),
                new PlantedFault(
                        "govuk-one-h1",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><h2>Name</h2></main></body></html>",
                        "The page has no h1.",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><h1>Name</h1></main></body></html>",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                new PlantedFault(
                        "govuk-one-h1",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><h1>Name</h1><h1>Age</h1></main></body></html>",
                        "The page has more than one h1.",
                        "<!doctype html><html lang=\"en\"><head><title>Apply</title></head><body><main><h1>Name</h1><h1 hidden>Age</h1></main></body></html>",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>"));
    }

    @Test
    void a_link_of_the_summary_to_another_page_is_a_question() {
        String html = PlantedFault.page(
                "<main><div class=govuk-error-summary><a href=/name>Enter your name</a></div></main>");

        assertThat(PlantedFault.outcomesOf("govuk-error-summary-links", html))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }
}
