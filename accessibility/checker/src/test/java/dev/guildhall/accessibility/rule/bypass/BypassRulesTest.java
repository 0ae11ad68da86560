package dev.guildhall.accessibility.rule.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class BypassRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.inBody(
                        "bypass-blocks",
                        "<nav><a href=\"/\">Home</a></nav><p>Fees</p>",
                        "Nothing leads past what this page shares with others: no heading, no main, no link.",
                        "<nav><a href=\"/\">Home</a></nav><main><p>Fees</p></main>"),
                PlantedFault.inBody(
                        "bypass-heading",
                        "<nav><h2>Pages</h2><a href=\"/\">Home</a></nav><p>Fees</p>",
                        "No heading stands with what is this page's own, so headings do not lead there.",
                        "<nav><a href=\"/\">Home</a></nav><h1>Fees</h1><p>Fees</p>"),
                PlantedFault.inBody(
                        "bypass-landmark",
                        "<nav><a href=\"/\">Home</a></nav><main aria-hidden=\"true\"><p>Fees</p></main>",
                        "No landmark holds what is this page's own, so landmarks do not lead there.",
                        "<nav><a href=\"/\">Home</a></nav><main><p>Fees</p></main>"),
                PlantedFault.inBody(
                        "bypass-link",
                        "<a href=\"#n\">Skip</a><nav id=\"n\"><a href=\"/\">Home</a></nav><p id=\"m\">Fees</p>",
                        "No link leads past what this page shares with others.",
                        "<a href=\"#m\">Skip</a><nav><a href=\"/\">Home</a></nav><p id=\"m\">Fees</p>"));
    }

    @Test
    void what_a_script_may_do_is_a_question() {
        assertThat(
                        PlantedFault.outcomesOf(
                                "bypass-blocks",
                                PlantedFault.page(
                                        "<nav><a href=\"/\">Home</a></nav><button onclick=\"skip()\">Skip</button><p>Fees</p>")))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }
}
