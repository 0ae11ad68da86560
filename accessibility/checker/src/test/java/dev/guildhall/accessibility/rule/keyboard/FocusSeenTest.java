package dev.guildhall.accessibility.rule.keyboard;

import static dev.guildhall.accessibility.planted.Edge.asks;
import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where styles certainly hide the focus, and where they may not; each edge on both sides. */
class FocusSeenTest {
    private static final String RULE = "focus-visible";

    @TestFactory
    Stream<DynamicTest> focus_is_certainly_unseen_where_its_outline_is_all_that_changes() {
        return Edge.tests(
                leavesAlone(RULE, "browsers draw an outline", link("")),
                fails(RULE, "taken away with focus", link("a:focus {outline: none}")),
                fails(RULE, "by its width", link("a:focus {outline: 0}")),
                fails(RULE, "from everything, focused or not", link("* {outline: none}")),
                fails(RULE, "by its attribute", "<a href=/a style='outline: none'>Go</a>"),
                fails(RULE, "of what was made focusable", "<style>p {outline: 0}</style><p tabindex=0>Go</p>"),
                leavesAlone(RULE, "of something else", link("button:focus {outline: none}")),
                leavesAlone(RULE, "on paper", link("@media print {a:focus {outline: none}}")),
                leavesAlone(RULE, "for the mouse only", link("a:focus:not(:focus-visible) {outline: none}")),
                leavesAlone(RULE, "what the Tab key never reaches", "<p tabindex=-1 style='outline: 0'>Go</p>"),
                leavesAlone(
                        RULE, "a field shows its cursor", "<style>* {outline: 0}</style><input><textarea></textarea>"),
                fails(RULE, "a checkbox has none", "<style>* {outline: 0}</style><input type=checkbox>"));
    }

    @TestFactory
    Stream<DynamicTest> anything_else_that_may_change_with_focus_may_show_it() {
        String none = "a:focus {outline: none} ";
        return Edge.tests(
                leavesAlone(RULE, "its background", link("a:focus {outline: none; background: yellow}")),
                leavesAlone(RULE, "what no rule asks for", link("a:focus {outline: none; border-color: red}")),
                leavesAlone(RULE, "in another rule", link(none + "a:focus-visible {outline: 2px solid}")),
                leavesAlone(RULE, "below it", link(none + "a:focus + span {color: red}")),
                leavesAlone(RULE, "around it", link(none + "p:focus-within {color: red}")),
                leavesAlone(RULE, "around it, by :has", link(none + "p:has(:focus) {color: red}")),
                leavesAlone(RULE, "put before it", link(none + "a:focus::before {content: 'x'}")),
                leavesAlone(RULE, "a variable", link("a:focus {outline: none; --ring: red}")),
                leavesAlone(RULE, "an outline that is there without focus", link("a {outline: 1px solid} " + none)),
                asks(RULE, "a script", link(none) + "<script>start()</script>"),
                asks(RULE, "a handler", link(none) + "<p onfocusin='show()'>x</p>"),
                asks(RULE, "a sheet that was not read", link(none) + "<link rel=stylesheet href=a.css>"));
    }

    private static String link(String css) {
        return "<style>" + css + "</style><p><a href=/a>Go</a><span>on</span></p>";
    }
}
