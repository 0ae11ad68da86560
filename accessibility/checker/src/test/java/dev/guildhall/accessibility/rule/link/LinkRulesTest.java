package dev.guildhall.accessibility.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class LinkRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.inBody(
                        "link-to-file",
                        "<a href=\"/report.pdf?v=2\">Annual report</a>",
                        "This link opens a file (PDF), and does not say so.",
                        "<p><a href=\"/report.pdf\">Annual report</a> (PDF, 2MB)</p>"),
                PlantedFault.inBody(
                        "link-to-picture",
                        "<a href=\"bat.jpg\">bat</a>",
                        "This link opens a bare picture, which has no text alternative there.",
                        "<a href=\"bat.jpg\"><img src=\"small.jpg\" alt=\"A bat\"></a>"),
                PlantedFault.inBody(
                        "link-title",
                        "<a href=\"/a\" title=\"Guide\">Guide</a>",
                        "The title of this link repeats its words, so some people hear them twice.",
                        "<a href=\"/a\" title=\"For drivers\">Guide</a>"),
                PlantedFault.inBody(
                        "link-new-tab",
                        "<a href=\"/a\" target=\"_blank\">Guide</a>",
                        "This link opens a new tab, and does not say so.",
                        "<a href=\"/a\" target=\"_blank\">Guide (opens in new tab)</a>"),
                PlantedFault.inBody(
                        "link-to-script",
                        "<a href=\" JavaScript:go()\">Guide</a>",
                        "This is announced as a link, and leads nowhere.",
                        "<a href=\"/a\">Guide</a>"),
                PlantedFault.inBody(
                        "link-wording",
                        "<a href=\"/a\">Click here</a>",
                        "\"click here\" could stand on any link.",
                        "<a href=\"/a\">Read the guide</a>"),
                PlantedFault.inBody(
                        "link-wording",
                        "<a href=\"/a\">.</a>",
                        "This link has no words.",
                        "<a href=\"/a\">Read the guide</a>"),
                PlantedFault.inBody(
                        "link-purpose",
                        "<p><a href=\"/a\">More</a></p>",
                        "Neither \"More\" nor the words around it say where this link leads.",
                        "<p>The guide says <a href=\"/a\">more</a></p>"),
                PlantedFault.inBody(
                        "link-wording",
                        "<a href=\"/a.pdf\">PDF</a>",
                        "\"pdf\" says what kind of file this link opens, and not which.",
                        "<a href=\"/a.pdf\">Guide (PDF)</a>"),
                PlantedFault.inBody(
                        "adjacent-links",
                        "<a href=\"/a\"><img src=\"a.png\" alt=\"Guide\"></a> <a href=\"/a\">Guide</a>",
                        "This link leads where the one before it leads, so people meet it twice.",
                        "<a href=\"/a\">Guide</a> <a href=\"/b\">Map</a>"));
    }

    @Test
    void hidden_context_makes_a_link_of_one_word_say_where_it_leads() {
        assertThat(PlantedFault.outcomesOf(
                        "link-wording",
                        PlantedFault.page(
                                "<a href=\"/a\">Change<span class=\"govuk-visually-hidden\"> name</span></a>")))
                .extracting(Outcome::term)
                .containsExactly("passed");
    }
}
