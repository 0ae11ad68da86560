package dev.guildhall.accessibility.rule.wording;

import static dev.guildhall.accessibility.planted.Edge.asks;
import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The edges of the rule about words on controls. */
class LabelInNameEdgesTest {
    @TestFactory
    Stream<DynamicTest> only_what_people_see_has_to_be_said() {
        String rule = "label-in-name";
        return Edge.tests(
                fails(rule, "another name", "<a href=/ aria-label=b>apple</a>"),
                leavesAlone(
                        rule,
                        "words off the screen",
                        "<a href=/ aria-label=apple>apple <b" + " style='position:absolute;left:-999em'>pie</b></a>"),
                leavesAlone(
                        rule, "transparent words", "<a href=/ aria-label=apple>apple <b style=opacity:0>pie</b></a>"),
                leavesAlone(rule, "hidden words", "<a href=/ aria-label=apple>apple <b hidden>pie</b></a>"),
                fails(
                        rule,
                        "words that are seen only",
                        "<a href=/ aria-label=apple>apple <b aria-hidden=true>pie</b></a>"),
                fails(rule, "words with a style", "<a href=/ aria-label=apple>apple <b style=color:red>pie</b></a>"),
                asks(rule, "words that may be an icon", "<a href=/ aria-label=apple>apple <b class=i>pie</b></a>"),
                leavesAlone(
                        rule, "all off the screen", "<a href=/ aria-label=b style='position:fixed;left:-999em'>apple"),
                fails(
                        rule,
                        "off the screen until it takes focus",
                        "<style>a:not(:focus){position:absolute;left:-999em}"
                                + "</style><a href=/ aria-label=b>apple</a>"),
                leavesAlone(rule, "no words", "<a href=/ aria-label=b><img src=a alt=apple></a>"),
                fails(rule, "a link in a drawing", "<svg><a href=/ aria-label=b><text>apple</text></a></svg>"),
                leavesAlone(
                        rule, "the title of a drawing", "<a href=/ aria-label=b><svg><title>apple</title></svg></a>"),
                leavesAlone(rule, "a role without names from content", "<div role=list aria-label=b>apple</div>"));
    }
}
