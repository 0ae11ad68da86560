package dev.guildhall.accessibility.rule.keyboard;

import static dev.guildhall.accessibility.planted.Edge.asks;
import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The edges of the rules about frames and what is in them. */
class FrameEdgesTest {
    @TestFactory
    Stream<DynamicTest> a_frame_is_kept_from_the_tab_key_only_if_nothing_in_it_is_operated() {
        String rule = "frame-tab-order";
        return Edge.tests(
                fails(rule, "a link", frame("-1", "<a href=/>x</a>")),
                leavesAlone(rule, "a tabindex of 0", frame("0", "<a href=/>x</a>")),
                leavesAlone(rule, "minus nought", frame("-0", "<a href=/>x</a>")),
                leavesAlone(rule, "a word", frame("-a", "<a href=/>x</a>")),
                fails(rule, "a number and more", frame("-1a", "<a href=/>x</a>")),
                leavesAlone(rule, "words only", frame("-1", "<p>x</p>")),
                leavesAlone(rule, "a link without words", frame("-1", "<a href=/></a>")),
                fails(rule, "a link with a picture", frame("-1", "<a href=/><img src=a alt=x></a>")),
                leavesAlone(rule, "a hidden link", frame("-1", "<a href=/ hidden>x</a>")),
                leavesAlone(rule, "a transparent link", frame("-1", "<a href=/ style=opacity:0>x</a>")),
                leavesAlone(
                        rule,
                        "a link off the screen",
                        frame("-1", "<b style=margin-left:-999em;position:fixed>" + "<a href=/>x</a></b>")),
                leavesAlone(rule, "a link in closed details", frame("-1", "<details><a href=/>x</a></details>")),
                fails(rule, "the summary of details", frame("-1", "<details><summary>x</summary>y</details>")),
                leavesAlone(rule, "a disabled button", frame("-1", "<button disabled>x</button>")),
                leavesAlone(rule, "a link passed over", frame("-1", "<a href=/ tabindex=-1>x</a>")),
                leavesAlone(rule, "an inert frame", "<div inert>" + frame("-1", "<a href=/>x</a>") + "</div>"),
                leavesAlone(rule, "a hidden frame", "<div hidden>" + frame("-1", "<a href=/>x</a>") + "</div>"),
                leavesAlone(rule, "a page elsewhere", "<iframe tabindex=-1 src=a></iframe>"));
    }

    private static String frame(String tabindex, String page) {
        return "<iframe tabindex='" + tabindex + "' srcdoc='" + page + "'></iframe>";
    }

    @TestFactory
    Stream<DynamicTest> frames_of_one_name_are_held_against_one_another_wherever_they_stand() {
        String rule = "frame-same-name";
        return Edge.tests(
                asks(rule, "other addresses", "<iframe title=x src=a></iframe><iframe title=' X ' src=b></iframe>"),
                leavesAlone(rule, "one address", "<iframe title=x src=a></iframe><iframe title=x src=./a></iframe>"),
                leavesAlone(rule, "no names", "<iframe src=a></iframe><iframe src=b></iframe>"),
                leavesAlone(
                        rule, "a hidden one", "<iframe title=x src=a></iframe><iframe hidden title=x src=b></iframe>"),
                asks(rule, "other pages", "<iframe title=x srcdoc=a></iframe><iframe title=x srcdoc=b></iframe>"),
                leavesAlone(rule, "one page", "<iframe title=x srcdoc=a></iframe><iframe title=x srcdoc=a></iframe>"),
                asks(
                        rule,
                        "one in the page of another",
                        "<iframe title=x src=a></iframe><iframe title=y srcdoc='<iframe title=x src=b></iframe>'></iframe>"));
    }

    @TestFactory
    Stream<DynamicTest> links_of_one_name_are_held_against_one_another_however_they_lead() {
        String rule = "link-same-name";
        String click = "<span role=link tabindex=0 onclick=\"location='/a'\">x</span>";
        return Edge.tests(
                asks(rule, "other clicks", click + click.replace("/a", "/b")),
                leavesAlone(rule, "one click", click + click),
                leavesAlone(rule, "a click and an address", click + "<a href=/a>X</a>"),
                asks(rule, "no address", "<span role=link>x</span><span role=link>x</span>"),
                asks(rule, "links in drawings", drawn("/a") + drawn("/b")),
                leavesAlone(rule, "one link in drawings", drawn("/a") + drawn("/a")),
                leavesAlone(rule, "hidden", "<a href=/a>x</a><a href=/b hidden>x</a>"));
    }

    private static String drawn(String address) {
        return "<svg><a xlink:href='" + address + "'><text>x</text></a></svg>";
    }
}
