package dev.guildhall.accessibility.rule.bypass;

import static dev.guildhall.accessibility.planted.Edge.asks;
import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The edges of the rules about getting past what repeats. */
class BypassEdgesTest {
    private static final String NAV = "<nav><a href=/fees>Fees</a></nav>";

    @TestFactory
    Stream<DynamicTest> there_is_something_to_get_past_only_before_what_is_the_pages_own() {
        String rule = "bypass-blocks";
        return Edge.tests(
                fails(rule, "text after a block", NAV + "<p>x</p>"),
                fails(rule, "a quotation after a block", NAV + "<blockquote>x</blockquote>"),
                leavesAlone(rule, "text before the only block", "<p>x</p>" + NAV),
                leavesAlone(rule, "a footer at the end", "<p>x <a href=/>y</a></p><footer>z</footer>"),
                leavesAlone(rule, "hidden text", NAV + "<p hidden>x</p>"),
                leavesAlone(rule, "a hidden block", "<nav hidden><a href=/fees>Fees</a></nav><p>x</p>"),
                leavesAlone(rule, "an empty block", "<nav></nav><p>x <a href=/>y</a></p>"),
                leavesAlone(rule, "no way to another page", "<aside>x</aside><p>y</p>"),
                leavesAlone(rule, "another query of this page", "<aside><a href=?a>x</a></aside><p>y</p>"),
                leavesAlone(rule, "links to mail only", "<aside><a href=mailto:a@b>x</a></aside><p>y</p>"),
                fails(rule, "a form leads to another page", "<aside><form><button>x</button></form></aside><p>y</p>"),
                leavesAlone(
                        rule,
                        "contents of this page",
                        "<nav><a href=#a>x</a></nav><p id=a>y</p><p><a href=/>z</a></p>"));
    }

    @TestFactory
    Stream<DynamicTest> a_heading_is_one_that_people_see_and_hear_after_a_block() {
        String rule = "bypass-heading";
        return Edge.tests(
                leavesAlone(rule, "heading after it", NAV + "<h2>x</h2><p>y</p>"),
                fails(rule, "heading before it", "<h1>x</h1>" + NAV + "<p>y</p>"),
                fails(rule, "heading in it", "<nav><h2>x</h2><a href=/>y</a></nav><p>z</p>"),
                fails(rule, "heading that is not exposed", NAV + "<h2 aria-hidden=true>x</h2><p>y</p>"),
                fails(rule, "heading with another role", NAV + "<h2 role=none>x</h2><p>y</p>"),
                leavesAlone(rule, "heading by its role", NAV + "<div role=heading aria-level=2>x</div><p>y</p>"),
                fails(
                        rule,
                        "heading off the screen",
                        NAV + "<h2 style='position:absolute;left:-9999px'>x</h2><p>y</p>"),
                fails(rule, "transparent heading", NAV + "<h2 style='opacity:0'>x</h2><p>y</p>"));
    }

    @TestFactory
    Stream<DynamicTest> a_landmark_begins_with_what_is_the_pages_own() {
        String rule = "bypass-landmark";
        return Edge.tests(
                leavesAlone(rule, "main after it", NAV + "<main><p>y</p></main>"),
                leavesAlone(rule, "main that is not seen", NAV + offScreen("main", "<p>y</p>")),
                asks(rule, "main that begins with it", "<main>" + NAV + "<p>y</p></main>"),
                leavesAlone(rule, "main that has it later", NAV + "<main><p>y</p><aside>z</aside></main>"),
                leavesAlone(rule, "a search", NAV + "<search><p>y</p></search>"),
                fails(rule, "a section without a name", NAV + "<section><p>y</p></section>"),
                leavesAlone(rule, "a section with a name", NAV + "<section aria-label=z><p>y</p></section>"),
                fails(rule, "main with another role", NAV + "<main role=none><p>y</p></main>"));
    }

    private static String offScreen(String name, String content) {
        return "<" + name + " style='position:absolute;left:-9999px'>" + content + "</" + name + ">";
    }

    @TestFactory
    Stream<DynamicTest> a_link_leads_to_what_is_the_pages_own_or_just_before_it() {
        String rule = "bypass-link";
        return Edge.tests(
                leavesAlone(rule, "to an id", "<a href=#m>s</a>" + NAV + "<p id=m>y</p>"),
                leavesAlone(rule, "to an anchor", "<a href=#m>s</a>" + NAV + "<a name=m></a><p>y</p>"),
                leavesAlone(rule, "an encoded address", "<a href=#caf%C3%A9>s</a>" + NAV + "<p id=café>y</p>"),
                leavesAlone(rule, "a percent sign of the id", "<a href=#a%zz>s</a>" + NAV + "<p id=a%zz>y</p>"),
                leavesAlone(
                        rule, "to the end of a block", "<a href=#m>s</a><nav><a href=/>x</a><b id=m></b></nav><p>y"),
                leavesAlone(rule, "a later link", NAV + "<p id=m>y</p><a href=#m>s</a>"),
                leavesAlone(
                        rule,
                        "to what is not seen but heard",
                        "<a href=#m>s</a>" + NAV + "<p>z</p>" + "<p id=m style='position:absolute;left:-9999px'>y</p>"),
                leavesAlone(
                        rule, "a link that is not exposed", "<a href=#m aria-hidden=true>s</a>" + NAV + "<p id=m>y"),
                fails(rule, "a link that is not rendered", "<a href=#m hidden>s</a>" + NAV + "<p id=m>y</p>"),
                fails(rule, "an inert link", "<a href=#m inert>s</a>" + NAV + "<p id=m>y</p>"),
                fails(rule, "to nothing", "<a href=#n>s</a>" + NAV + "<p id=m>y</p>"),
                fails(rule, "to the top", "<a href=#>s</a>" + NAV + "<p id=m>y</p>"),
                fails(rule, "to before a block", "<a href=#m>s</a><b id=m></b>" + NAV + "<p>y</p>"),
                fails(rule, "to text before a block", "<a href=#m>s</a><p id=m>z</p>" + NAV + "<p>y</p>"),
                fails(rule, "to around a block", "<a href=#m>s</a><div id=m>" + NAV + "<p>y</p></div>"),
                fails(rule, "to the end", "<a href=#m>s</a>" + NAV + "<p>y</p><b id=m></b>"),
                fails(rule, "to what is hidden", "<a href=#m>s</a>" + NAV + "<p>y</p><p id=m hidden>z</p>"),
                asks(rule, "an address with a path", "<a href=a.html#m>s</a>" + NAV + "<p id=m>y</p>"),
                fails(rule, "data in a script element", NAV + "<p>y</p><script type=application/ld+json>{}</script>"),
                asks(rule, "a script", NAV + "<p>y</p><script>x()</script>"));
    }

    @TestFactory
    Stream<DynamicTest> a_block_that_people_open_first_is_no_obstacle() {
        String rule = "bypass-blocks";
        String menu = "<details><summary>Menu</summary>" + NAV + "</details>";
        return Edge.tests(
                leavesAlone(rule, "every block in details", menu + "<p>x</p>"),
                leavesAlone(rule, "details that are open", menu.replace("<details", "<details open") + "<p>x</p>"),
                fails(rule, "another block beside", menu + "<aside>y</aside><p>x</p>"),
                leavesAlone(rule, "a block at the end beside", menu + "<p>x</p><aside>y</aside>"),
                asks(rule, "a block that a button opens", NAV + "<button popovertarget=a>z</button><p>x</p>"),
                asks(
                        rule,
                        "a block that styles close",
                        "<style>input:checked + nav{display:none}</style><input type=checkbox>" + NAV + "<p>x</p>"));
    }
}
