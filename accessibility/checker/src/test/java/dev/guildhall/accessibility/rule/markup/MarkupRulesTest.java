package dev.guildhall.accessibility.rule.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class MarkupRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.inBody(
                        "list-by-hand",
                        "<div>* apple<br>* pear<br>* plum</div>",
                        "These lines look like a list, and are not marked up as one.",
                        "<div>Ada King<br>1 High Street<br>London</div>"),
                PlantedFault.inBody(
                        "list-by-hand",
                        "<div><p>1. apple</p><p>2. pear</p><p>3. plum</p></div>",
                        "These lines look like a list, and are not marked up as one.",
                        "<div><p>apple</p><p>pear</p><p>plum</p></div>"),
                PlantedFault.inBody(
                        "plugin-window-mode",
                        "<object data=\"a\"><param name=\"wmode\" value=\"opaque\"></object>",
                        "A plug-in in this mode keeps assistive technology out.",
                        "<object data=\"a\"><param name=\"wmode\" value=\"window\"></object>"),
                PlantedFault.inBody(
                        "list-item-in-list",
                        "<div><li>One</li></div>",
                        "This list item stands in no list, so it is not announced as one.",
                        "<ul><li>One</li></ul>"),
                PlantedFault.inBody(
                        "term-in-list",
                        "<div><dt>HTML</dt></div>",
                        "This dt stands in no dl, so what it belongs to is lost.",
                        "<dl><div><dt>HTML</dt></div></dl>"),
                PlantedFault.inBody(
                        "id-unique",
                        "<p id=\"a\">One</p><p id=\"a\">Two</p>",
                        "The id \"a\" is given to more than one element.",
                        "<p id=\"a\">One</p>"),
                PlantedFault.unwanted(
                        "moving-text", "<marquee>News</marquee>", "This text moves, and nothing stops it."),
                PlantedFault.unwanted(
                        "obsolete-element",
                        "<center>News</center>",
                        "HTML has no center element any more; what it says reaches nobody but by its looks."),
                PlantedFault.unwanted(
                        "inline-colour",
                        "<p style=\"margin: 0; color: blue\">News</p>",
                        "A colour in a style attribute outweighs the style sheets of people who need others."));
    }

    @Test
    void a_border_colour_says_nothing_of_text() {
        assertThat(PlantedFault.outcomesOf(
                        "inline-colour", PlantedFault.page("<p style=\"border-color: blue\">News</p>")))
                .extracting(Outcome::term)
                .containsExactly("inapplicable");
    }
}
