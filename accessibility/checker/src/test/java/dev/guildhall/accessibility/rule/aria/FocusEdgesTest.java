package dev.guildhall.accessibility.rule.aria;

import static dev.guildhall.accessibility.planted.Edge.asks;
import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The edges of the rules about focus in what assistive technology does not meet. */
class FocusEdgesTest {
    @TestFactory
    Stream<DynamicTest> what_takes_focus_is_judged_at_every_edge_of_hidden_content() {
        String rule = "aria-hidden-focus";
        return Edge.tests(
                fails(rule, "the element itself counts", "<p tabindex=0 aria-hidden=true>x</p>"),
                leavesAlone(rule, "a negative tabindex is no tab stop", "<p tabindex=-1 aria-hidden=true>x</p>"),
                leavesAlone(rule, "a tabindex must be a number", "<p tabindex=abc aria-hidden=true>x</p>"),
                fails(rule, "a button with no valid tabindex", "<button aria-hidden=true tabindex=foo>x</button>"),
                leavesAlone(rule, "false hides nothing", "<div aria-hidden=false><a href=/>x</a></div>"),
                leavesAlone(rule, "no value hides nothing", "<div aria-hidden><a href=/>x</a></div>"),
                fails(rule, "nothing inside can undo it", hidden("<p aria-hidden=false><a href=/>x</a></p>")),
                leavesAlone(rule, "disabled control", hidden("<button disabled>x</button>")),
                leavesAlone(rule, "disabled fieldset", hidden("<fieldset disabled><input></fieldset>")),
                fails(rule, "its legend works", hidden("<fieldset disabled><legend><input></legend></fieldset>")),
                leavesAlone(rule, "hidden control", hidden("<input hidden>")),
                leavesAlone(rule, "invisible control", hidden("<input style='visibility:hidden'>")),
                fails(rule, "transparent control", hidden("<input style='opacity:0'>")),
                fails(rule, "control off the screen", hidden("<input style='position:absolute;left:-999em'>")),
                leavesAlone(rule, "link without address", hidden("<a>x</a>")),
                leavesAlone(rule, "inert around", "<div inert>" + hidden("<a href=/>x</a>") + "</div>"),
                leavesAlone(rule, "inert inside", hidden("<div inert><a href=/>x</a></div>")),
                leavesAlone(rule, "closed dialog", "<dialog>" + hidden("<a href=/>x</a>") + "</dialog>"),
                fails(rule, "open dialog", "<dialog open>" + hidden("<a href=/>x</a>") + "</dialog>"),
                leavesAlone(rule, "closed popover", "<div popover>" + hidden("<a href=/>x</a>") + "</div>"),
                leavesAlone(rule, "hidden until found", hidden("<p hidden=until-found><a href=/>x</a></p>")),
                fails(rule, "editable text", hidden("<p contenteditable>x</p>")),
                fails(rule, "player with controls", hidden("<video controls src=a></video>")),
                leavesAlone(rule, "player without controls", hidden("<video src=a></video>")),
                fails(rule, "link in a drawing", "<svg aria-hidden=true><a href=/><text>x</text></a></svg>"),
                fails(
                        rule,
                        "area of a hidden image",
                        hidden("<map name=m><area href=/ alt=x></map><img usemap=#m src=a>")),
                leavesAlone(rule, "area that no image uses", hidden("<map name=m><area href=/ alt=x></map>")));
    }

    @TestFactory
    Stream<DynamicTest> what_is_opened_first_or_stands_in_a_frame_is_judged_as_far_as_it_is_known() {
        String rule = "aria-hidden-focus";
        String link = hidden("<a href=/>x</a>");
        return Edge.tests(
                asks(rule, "details that are closed", "<details><summary>s</summary>" + link + "</details>"),
                fails(rule, "details that are open", "<details open><summary>s</summary>" + link + "</details>"),
                fails(rule, "summary of closed details", hidden("<details><summary>s</summary>x</details>")),
                fails(rule, "link in a summary", "<details><summary>s " + link + "</summary></details>"),
                fails(rule, "frame with a link", hidden("<iframe srcdoc='<a href=/>x</a>'></iframe>")),
                leavesAlone(rule, "frame with words only", hidden("<iframe srcdoc='<p>x'></iframe>")),
                leavesAlone(
                        rule, "frame passed over", hidden("<iframe tabindex=-1 srcdoc='<a href=/>x</a>'></iframe>")),
                asks(rule, "frame whose page stands elsewhere", hidden("<iframe src=a.html></iframe>")),
                leavesAlone(rule, "frame that shows nothing", hidden("<iframe></iframe>")),
                fails("nested-focus", "frame with a link", button("<iframe srcdoc='<a href=/>x</a>'></iframe>")),
                asks("nested-focus", "details that are closed", button("<details><a href=/>x</a></details>")),
                leavesAlone("nested-focus", "negative tabindex", button("<a href=/ tabindex=-1>x</a>")),
                leavesAlone("nested-focus", "children of a link", "<a href=/><span tabindex=0>x</span></a>"));
    }

    private static String hidden(String content) {
        return "<div aria-hidden=true>" + content + "</div>";
    }

    private static String button(String content) {
        return "<div role=button>" + content + "</div>";
    }

    @TestFactory
    Stream<DynamicTest> what_is_marked_as_decoration_is_judged_at_every_edge() {
        String rule = "decoration-hidden";
        return Edge.tests(
                fails(rule, "focus from scripts only", "<img src=a alt='' tabindex=-1>"),
                fails(rule, "a link", "<a href=/ role=none>x</a>"),
                leavesAlone(rule, "a button that takes no focus", "<button disabled role=none>x</button>"),
                fails(rule, "a global attribute", "<ul role=none aria-label=x><li>x</ul>"),
                leavesAlone(rule, "an attribute of some roles", "<img src=a alt='' aria-checked=true>"),
                fails(rule, "an empty global attribute counts", "<div role=none aria-label=''>x</div>"),
                leavesAlone(rule, "hidden", "<img src=a alt='' aria-hidden=true aria-label=x>"),
                leavesAlone(rule, "inside a button", "<button><img src=a alt='' aria-label=x></button>"),
                leavesAlone(rule, "an alternative of a space", "<img src=a alt=' ' aria-label=x>"),
                leavesAlone(rule, "an explicit role", "<img src=a alt='' role=img aria-label=x>"),
                fails(rule, "a role that does not exist", "<img src=a alt='' role=foo aria-label=x>"),
                leavesAlone(rule, "the first role that exists counts", "<div role='button none' tabindex=0>x</div>"),
                fails(rule, "unknown roles are passed over", "<div role='foo none' tabindex=0>x</div>"));
    }
}
