package dev.guildhall.accessibility.rule.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class KeyboardRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.inBody(
                        "focus-visible",
                        "<a href=\"/a\" style=\"outline: none\">Go</a>",
                        "Nothing shows that this has focus: its outline is taken away.",
                        "<a href=\"/a\">Go</a>"),
                PlantedFault.inBody(
                        "keyboard-trap",
                        "<input aria-label=\"Date\" onkeydown=\"return false;\">",
                        "No key does anything here, so the Tab key leads nobody on.",
                        "<input aria-label=\"Date\" onkeydown=\"filter(event)\">"),
                PlantedFault.inBody(
                        "frame-tab-order",
                        "<iframe title=\"Map\" tabindex=\"-1\" srcdoc=\"<a href=/>Map</a>\"></iframe>",
                        "What is in this frame cannot be reached with the Tab key.",
                        "<iframe title=\"Map\" srcdoc=\"<a href=/>Map</a>\"></iframe>"),
                PlantedFault.inBody(
                        "tabindex-positive",
                        "<a href=\"/\" tabindex=\"2\">Home</a>",
                        "A tabindex above 0 takes this out of the page's order, ahead of everything else.",
                        "<a href=\"/\" tabindex=\"0\">Home</a>"),
                PlantedFault.unwanted(
                        "accesskey",
                        "<a href=\"/\" accesskey=\"H\">Home</a>",
                        "The access key \"H\" may be one that a browser or a screen reader needs, and nobody is told of it."),
                PlantedFault.inBody(
                        "click-without-focus",
                        "<div onclick=\"go()\">Go</div>",
                        "A click does something here that no key can do.",
                        "<div tabindex=\"0\" onclick=\"go()\">Go</div>"));
    }

    @Test
    void a_frame_without_controls_may_be_passed_over() {
        assertThat(PlantedFault.outcomesOf(
                        "frame-tab-order",
                        PlantedFault.page("<iframe tabindex=\"-1\" srcdoc=\"<p>Map</p>\"></iframe>")))
                .extracting(Outcome::term)
                .containsExactly("inapplicable");
    }

    @Test
    void a_click_that_is_caught_around_a_control_is_left_alone() {
        assertThat(PlantedFault.outcomesOf(
                        "click-without-focus", PlantedFault.page("<div onclick=\"go()\"><button>Go</button></div>")))
                .extracting(Outcome::term)
                .containsExactly("inapplicable");
    }
}
