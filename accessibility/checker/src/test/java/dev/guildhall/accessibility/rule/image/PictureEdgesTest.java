package dev.guildhall.accessibility.rule.image;

import static dev.guildhall.accessibility.planted.Edge.asks;
import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The edges of the rules about what pictures say, and what pictures are that say nothing. */
class PictureEdgesTest {
    @TestFactory
    Stream<DynamicTest> a_picture_that_is_passed_over_is_asked_about_only_with_a_reason() {
        String rule = "decoration-decorates";
        String drawing = "<svg><circle r=9 /></svg>";
        return Edge.tests(
                leavesAlone(rule, "nothing speaks against it", "<p>x</p><img src=leaf.png alt=''>"),
                asks(rule, "a chart", "<img src=/a/Rates-Chart.png?b alt=''>"),
                leavesAlone(rule, "a graphic", "<img src=graphic.png alt=''>"),
                asks(rule, "a text alternative that is hidden", "<img src=a.png alt=Leaf aria-hidden=true>"),
                asks(rule, "a title", "<img src=a.png alt='' title=Leaf>"),
                asks(rule, "a figure", "<figure><img src=a.png alt=''><figcaption>Leaf</figcaption></figure>"),
                asks(rule, "all that a cell holds", "<table><tr><td><img src=a.png alt=''></td></tr></table>"),
                leavesAlone(rule, "a cell with words", "<table><tr><td><img src=a.png alt=''> x</td></tr></table>"),
                leavesAlone(rule, "a picture with a name", "<figure><img src=chart.png alt=Rates></figure>"),
                leavesAlone(rule, "off the screen", "<img src=chart.png alt='' style='position:absolute;left:-999em'>"),
                leavesAlone(rule, "hidden", "<img src=chart.png alt='' hidden>"),
                leavesAlone(rule, "a name around", "<button aria-label=x><img src=chart.png alt=''></button>"),
                leavesAlone(rule, "a picture without a source", "<figure><img alt=''></figure>"),
                leavesAlone(rule, "a spacer", "<li><img src=a.gif alt='' width=1></li>"),
                asks(rule, "a drawing that is not marked", drawing),
                leavesAlone(rule, "a drawing that is marked", drawing.replace("<svg", "<svg aria-hidden=true")),
                leavesAlone(rule, "a drawing with a name", "<svg aria-label=x><circle r=9 /></svg>"),
                leavesAlone(rule, "an icon beside words", "<a href=/>" + drawing + " Next</a>"),
                leavesAlone(rule, "a drawing in a drawing", "<svg aria-label=x><svg></svg></svg>"),
                asks(rule, "a canvas", "<canvas></canvas>"),
                leavesAlone(rule, "a canvas with a role", "<canvas role=img></canvas>"),
                leavesAlone(rule, "a canvas with a name", "<canvas aria-label=x></canvas>"));
    }

    @TestFactory
    Stream<DynamicTest> a_text_alternative_is_held_against_the_name_of_the_file() {
        String rule = "alt-wording";
        return Edge.tests(
                fails(rule, "it could stand for any picture", "<img src=a.png alt=placeholder>"),
                asks(rule, "the logo of another", "<img src=acme-logo.png alt='Bolt logo'>"),
                leavesAlone(rule, "the logo of the same", "<img src=acme-logo.png alt='Acme'>"),
                leavesAlone(rule, "a file that is only called logo", "<img src=logo.png alt='Acme'>"),
                leavesAlone(rule, "a file that a camera named", "<img src=DSC01234.jpg alt='Acme'>"),
                leavesAlone(rule, "a file that a program named", "<img src=3fa9c17be0.jpg alt='Acme'>"),
                fails("alt-file-name", "the name of a file", "<img src=a.png alt=acme.png>"),
                leavesAlone("alt-file-name", "a name with a dot", "<img src=a.png alt='Acme Inc.'>"));
    }

    @TestFactory
    Stream<DynamicTest> words_are_a_fault_in_a_drawing_that_holds_nothing_else() {
        String rule = "picture-of-text";
        return Edge.tests(
                fails(rule, "words", drawn("<text>Fees</text>")),
                fails(
                        rule,
                        "words that are marked as decoration",
                        drawn("<text>Fees</text>").replace("alt=x", "alt")),
                leavesAlone(rule, "one letter", drawn("<text>A</text>")),
                leavesAlone(rule, "figures", drawn("<text>12</text>")),
                leavesAlone(rule, "shapes", drawn("<path d=M0/>")),
                asks(rule, "words beside shapes", drawn("<path d=M0/><text>Fees</text>")),
                fails(rule, "words on a ground", drawn("<rect width=9 /><text>Fees</text>")),
                asks(rule, "a logo", drawn("<text>Fees</text>").replace("<img", "<img class=logo")),
                leavesAlone(rule, "hidden", drawn("<text>Fees</text>").replace("<img", "<img hidden")),
                leavesAlone(rule, "transparent", drawn("<text>Fees</text>").replace("<img", "<img style=opacity:0")),
                fails(rule, "an object", "<object data='data:image/svg+xml,<svg><text>Fees</text></svg>'></object>"),
                fails(rule, "base64", encoded("<svg><text>Fees</text></svg>")),
                leavesAlone(rule, "broken base64", "<img alt=x src='data:image/svg+xml;base64,A'>"),
                leavesAlone(rule, "text of the page", "<svg><text>Fees</text></svg>"));
    }

    private static String drawn(String content) {
        return "<img alt=x src='data:image/svg+xml,<svg>" + content + "</svg>'>";
    }

    private static String encoded(String svg) {
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        return "<img alt=x src='data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(bytes) + "'>";
    }
}
