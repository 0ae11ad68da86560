package dev.guildhall.accessibility.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class TextRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.inBody(
                        "text-capitals",
                        "<p style=\"text-transform: uppercase\">These words of a long text go on and on until the line has to break at last.</p>",
                        "This sentence is in capitals, which have no shapes of words to read by.",
                        "<p>These words of a long text go on and on until the line has to break at last.</p>"),
                PlantedFault.inBody(
                        "text-capitals",
                        "<p>THESE WORDS OF A LONG TEXT GO ON AND ON UNTIL THE LINE HAS TO BREAK AT LAST.</p>",
                        "This sentence is in capitals, which have no shapes of words to read by.",
                        "<p>These words of a long text go on and on until the line has to break at last.</p>"),
                PlantedFault.inBody(
                        "text-italics",
                        "<p style=\"font: italic 1em serif\">These words of a long text go on and on until the line has to break at last.</p>",
                        "This long text is in italics, which are hard to read.",
                        "<p>These words of a long text go on and on until the line has to break at last.</p>"),
                PlantedFault.inBody(
                        "text-justified",
                        "<div style=\"text-align: justify\"><p>These words of a long text go on and on until the line has to break at last.</p></div>",
                        "This text is stretched to both edges, which leaves uneven gaps between words.",
                        "<p>These words of a long text go on and on until the line has to break at last.</p>"),
                new PlantedFault(
                        "text-size",
                        PlantedFault.page("<p style=\"font-size: 8px\">Words that are small</p>"),
                        "This text is smaller than 10 pixels.",
                        PlantedFault.page("<p>Words that are not</p>"),
                        PlantedFault.page("<p>Word</p>")),
                PlantedFault.inBody(
                        "text-line-height",
                        "<p style=\"line-height: 90%\">These words of a long text go on and on until the line has to break at last.</p>",
                        "The lines of this text are lower than its letters, so that they run into each other.",
                        "<p>These words of a long text go on and on until the line has to break at last.</p>"),
                PlantedFault.inBody(
                        "underline-link",
                        "<p>A <u>word</u> here</p>",
                        "This is underlined like a link, and is none.",
                        "<p><a href=\"/a\"><span style=\"text-decoration: underline\">A guide</span></a></p>"),
                PlantedFault.inBody(
                        "link-in-text",
                        "<p>Please read <a href=\"/a\" style=\"color: black; text-decoration: none\">our guide</a> before you apply</p>",
                        "This link looks almost like the text around it: there is no underline, and the colours are close.",
                        "<p>Please read <a href=\"/a\">our guide</a> before you apply</p>"),
                PlantedFault.unwanted(
                        "content-by-style",
                        "<style>.f::after { content: \"Pizza\" }</style><p class=\"f\">My food is </p>",
                        "A style sheet puts words here, which people lose who use styles of their own."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text-capitals    | <p>NHS, HMRC, DVLA, DWP and GDS</p>
            text-italics     | <p><em>Really</em> not many words of this text are set in italics at all here</p>
            text-size        | <p>H<sub style="font-size: 8px">two and three</sub></p>
            text-line-height | <p style="line-height: 1">These words of a long text go on and on until they break</p>
            underline-link   | <label style="text-decoration: underline">Name <input></label>
            underline-link   | <p><ins>This was added</ins></p>
            link-in-text     | <p>Please read <a href="/a" style="color: black; text-decoration: none; border-bottom: 1px solid">our guide</a> now</p>
            content-by-style | <style>p::before { content: "\\201C" } p::after { content: " \\2192 " }</style><p>Words</p>
            """)
    void what_only_looks_alike_is_not_complained_of(String rule, String body) {
        assertThat(PlantedFault.outcomesOf(rule, PlantedFault.page(body)))
                .extracting(Outcome::term)
                .isSubsetOf("passed", "inapplicable");
    }
}
