package dev.guildhall.accessibility.rule.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class NamingRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.inBody(
                        "form-field-name",
                        "<p>Name</p><input>",
                        "This text field has no name.",
                        "<label>Name <input></label>"),
                PlantedFault.inBody(
                        "form-field-name",
                        "<label for=\"y\">Born</label><input type=\"date\" id=\"x\">",
                        "This date field has no name.",
                        "<label for=\"x\">Born</label><input type=\"date\" id=\"x\">"),
                PlantedFault.inBody(
                        "form-field-name",
                        "<input type=\"radio\"> Yes",
                        "This radio button has no name.",
                        "<label><input type=\"radio\"> Yes</label>"),
                PlantedFault.inBody(
                        "form-field-name",
                        "<select><option>Cat</option></select>",
                        "This list of choices has no name.",
                        "<select aria-label=\"Pet\"><option>Cat</option></select>"),
                PlantedFault.inBody(
                        "button-name",
                        "<button><span aria-hidden=\"true\">x</span></button>",
                        "This button has no name.",
                        "<button>Close</button>"),
                PlantedFault.inBody(
                        "image-button-name",
                        "<input type=\"image\" src=\"go.png\">",
                        "This image button has no name of its own, so browsers call it \"Submit\".",
                        "<input type=\"image\" src=\"go.png\" alt=\"Search\">"),
                PlantedFault.inBody(
                        "link-name",
                        "<a href=\"/\"><img src=\"a.png\" alt=\"\"></a>",
                        "This link has no name.",
                        "<a href=\"/\"><img src=\"a.png\" alt=\"Home\"></a>"),
                PlantedFault.inBody(
                        "link-name",
                        "<map name=\"m\"><area href=\"/\"></map><img alt=\"Map\" usemap=\"#m\">",
                        "This link has no name.",
                        "<map name=\"m\"><area href=\"/\" alt=\"Wales\"></map><img alt=\"Map\" usemap=\"#m\">"),
                PlantedFault.inBody(
                        "image-name",
                        "<img src=\"a.png\">",
                        "This image has no alt attribute, so screen readers may read out its file name.",
                        "<img src=\"a.png\" alt=\"\">"),
                PlantedFault.inBody(
                        "image-name",
                        "<div role=\"img\"></div>",
                        "This image has no name and is not marked as decoration.",
                        "<div role=\"img\" aria-label=\"Five stars\"></div>"),
                PlantedFault.inBody(
                        "object-name",
                        "<object data=\"a.mp3\"></object>",
                        "This object shows a picture, sound or film that has no name.",
                        "<object data=\"a.mp3\" title=\"Speech\"></object>"),
                PlantedFault.inBody(
                        "svg-image-name",
                        "<svg role=\"img\"><circle r=\"1\"/></svg>",
                        "This SVG image has no name.",
                        "<svg role=\"img\"><title>Circle</title><circle r=\"1\"/></svg>"),
                PlantedFault.inBody(
                        "iframe-name",
                        "<iframe src=\"a.html\"></iframe>",
                        "This frame has no name.",
                        "<iframe src=\"a.html\" title=\"Map\"></iframe>"),
                PlantedFault.inBody(
                        "menuitem-name",
                        "<div role=\"menu\"><div role=\"menuitem\"></div></div>",
                        "This menu item has no name.",
                        "<div role=\"menu\"><div role=\"menuitem\">Open</div></div>"),
                PlantedFault.inBody(
                        "summary-name",
                        "<details><summary></summary>More</details>",
                        "This summary has no name, so nobody is told what it opens.",
                        "<details><summary>Help</summary>More</details>"));
    }

    @Test
    void a_field_that_a_style_sheet_may_hide_is_a_question() {
        String html = PlantedFault.page("<style>@supports (x: y) { input { display: none } }</style><input>");

        assertThat(PlantedFault.outcomesOf("form-field-name", html))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }

    @Test
    void an_object_with_something_to_fall_back_on_is_a_question() {
        String html = PlantedFault.page("<object data=a.png>A picture</object>");

        assertThat(PlantedFault.outcomesOf("object-name", html))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }

    @Test
    void an_area_is_no_link_unless_an_image_that_is_shown_uses_its_map() {
        String unused = PlantedFault.page("<map name=m><area href=/></map>");
        String hidden = PlantedFault.page("<map name=m><area href=/></map><img hidden usemap=#m>");

        assertThat(PlantedFault.outcomesOf("link-name", unused))
                .extracting(Outcome::term)
                .containsExactly("inapplicable");
        assertThat(PlantedFault.outcomesOf("link-name", hidden))
                .extracting(Outcome::term)
                .containsExactly("inapplicable");
    }
}
