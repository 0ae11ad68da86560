package dev.guildhall.accessibility.rule.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class HeadingRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.inBody(
                        "heading-name",
                        "<h2><img src=\"a.png\" alt=\"\"></h2>",
                        "This heading is empty.",
                        "<h2>Help</h2>"),
                PlantedFault.inBody(
                        "heading-levels",
                        "<h2>Apply</h2><h4>Help</h4>",
                        "This heading of level 4 follows one of level 2, so level 3 is skipped.",
                        "<h1>Apply</h1><h2>Help</h2>"),
                PlantedFault.inBody(
                        "heading-levels",
                        "<h1>Apply</h1><div role=\"heading\" aria-level=\"4\">Help</div>",
                        "This heading of level 4 follows one of level 1, so level 2 is skipped.",
                        "<h2>There is a problem</h2><h1>Apply</h1><h2>Help</h2><h1>Ask</h1>"));
    }

    @Test
    void a_section_two_levels_below_the_h1_is_a_question() {
        assertThat(PlantedFault.outcomesOf("heading-levels", PlantedFault.page("<h1>Apply</h1><h3>Help</h3>")))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }
}
