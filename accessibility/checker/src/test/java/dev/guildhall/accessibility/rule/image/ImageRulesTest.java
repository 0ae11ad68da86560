package dev.guildhall.accessibility.rule.image;

import dev.guildhall.accessibility.planted.PlantedFault;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

public class ImageRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.inBody(
                        "alt-wording",
                        "<img src=\"a.png\" alt=\"Image\">",
                        "\"image\" could stand for any picture.",
                        "<img src=\"a.png\" alt=\"A bat\">"),
                PlantedFault.inBody(
                        "alt-repeats",
                        "<a href=\"/a\"><img src=\"a.png\" alt=\"Guide\"> Guide</a>",
                        "This picture says what the words beside it say, so people hear them twice.",
                        "<a href=\"/a\"><img src=\"a.png\" alt=\"PDF\"> Guide</a>"),
                PlantedFault.inBody(
                        "alt-file-name",
                        "<img src=\"a.png\" alt=\"blocks-dark.PNG\">",
                        "The text alternative is the name of a file, which tells nobody what the image shows.",
                        "<img src=\"a.png\" alt=\"Three blocks\">"),
                PlantedFault.inBody(
                        "picture-of-text",
                        "<img src=\"data:image/svg+xml;utf8,<svg xmlns='a'><text x='0'>Welcome</text></svg>\" alt=Welcome>",
                        "This is a picture of words, which people cannot restyle and which blurs when enlarged.",
                        "<img src=\"data:image/svg+xml,<svg xmlns='a'><path d='M0 0h1'/></svg>\" alt=Tick>"),
                PlantedFault.inBody(
                        "picture-of-text",
                        "<input type=image src='data:image/svg+xml,%3Csvg%3E%3Ctext x=%220%22%3ESearch%3C/text%3E' alt=Search>",
                        "This is a picture of words, which people cannot restyle and which blurs when enlarged.",
                        "<img src='data:image/svg+xml,%3Csvg%3E%3Ctext%3EA%3C/text%3E' alt='Larger text'>"),
                PlantedFault.unwanted(
                        "spacer-image",
                        "<img src=\"../i/spacer.gif\" alt=\"\">",
                        "This image only makes room, and makes none when people change the size of text."));
    }
}
