package dev.guildhall.accessibility.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class WordingRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                new PlantedFault(
                        "page-title-wording",
                        "<html lang=en><title>Insert title here</title><p>Words</p>",
                        "The title \"Insert title here\" says nothing about the page.",
                        "<html lang=en><title>Apply</title><p>Words</p>",
                        "<html lang=en><p>Words</p>"),
                PlantedFault.inBody(
                        "heading-wording",
                        "<h2>Heading</h2><p>Words</p>",
                        "\"Heading\" does not say what follows.",
                        "<h2>Fees</h2><p>Words</p>"),
                PlantedFault.inBody(
                        "heading-wording",
                        "<h2>Untitled section</h2><p>Words</p>",
                        "\"Untitled section\" was left over from a template.",
                        "<h2>Fees</h2><p>Words</p>"),
                PlantedFault.inBody(
                        "label-wording",
                        "<label>Text box <input></label>",
                        "\"Text box\" does not say what to put in.",
                        "<label>Name <input></label>"),
                PlantedFault.inBody(
                        "abbreviation-expanded",
                        "<p><abbr>GDS</abbr> is here</p>",
                        "Nothing says what \"GDS\" stands for.",
                        "<p>The Government Digital Service (<abbr>GDS</abbr>) is here</p>"),
                PlantedFault.inBody(
                        "frame-title-wording",
                        "<iframe src=\"a\" title=\"iframe\"></iframe>",
                        "\"iframe\" could stand on any frame.",
                        "<iframe src=\"/area/a\" title=\"Map of the area\"></iframe>"),
                PlantedFault.inBody(
                        "label-in-name",
                        "<button aria-label=\"Find\">Search</button>",
                        "People see \"Search\", which is not part of the name \"Find\".",
                        "<button aria-label=\"Search the register\">Search</button>"),
                PlantedFault.inBody(
                        "label-in-name",
                        "<a href=\"/\" aria-label=\"just ice\">justice</a>",
                        "People see \"justice\", which is not part of the name \"just ice\".",
                        "<a href=\"/\" aria-label=\"Justice\">justice</a>"));
    }

    @Test
    void one_letter_is_a_picture() {
        assertThat(PlantedFault.outcomesOf(
                        "label-in-name", PlantedFault.page("<button aria-label=\"Close\">X</button>")))
                .extracting(Outcome::term)
                .containsExactly("passed");
    }

    @Test
    void a_word_that_is_cut_short_is_a_question() {
        assertThat(PlantedFault.outcomesOf(
                        "label-in-name",
                        PlantedFault.page("<a href=\"/\" aria-label=\"University Avenue\">University Ave.</a>")))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }

    @Test
    void words_that_styles_may_hide_are_a_question() {
        assertThat(PlantedFault.outcomesOf(
                        "label-in-name",
                        PlantedFault.page(
                                "<a href=\"/\" aria-label=\"Download\">Download <span class=\"x\">it</span></a>")))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }

    @Test
    void what_is_not_rendered_need_not_be_said() {
        assertThat(PlantedFault.outcomesOf(
                        "label-in-name",
                        PlantedFault.page("<a href=\"/\" aria-label=\"Download\">Download <span hidden>it</span></a>")))
                .extracting(Outcome::term)
                .containsExactly("passed");
    }

    @Test
    void a_number_is_said_by_its_place_in_a_row() {
        assertThat(PlantedFault.outcomesOf(
                        "label-in-name", PlantedFault.page("<a href=\"/2\" aria-label=\"2nd page\">2</a>")))
                .extracting(Outcome::term)
                .containsExactly("passed");
    }
}
