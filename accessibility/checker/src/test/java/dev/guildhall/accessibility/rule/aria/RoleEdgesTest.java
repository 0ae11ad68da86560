package dev.guildhall.accessibility.rule.aria;

import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The edges of the rules about roles: which exist, what they need, and what they stand in and hold. */
class RoleEdgesTest {
    @TestFactory
    Stream<DynamicTest> a_role_stands_directly_in_the_tree_inside_the_role_that_it_belongs_to() {
        String rule = "required-context";
        return Edge.tests(
                leavesAlone(rule, "a native list", "<ul><div role=listitem>x</div></ul>"),
                leavesAlone(rule, "past what has no role", "<ol><div role=none><i role=listitem>x</i></div></ol>"),
                fails(rule, "a list whose role is taken away", "<ul role=none><div role=listitem>x</div></ul>"),
                fails(rule, "a paragraph is between", "<ul><p><i role=listitem>x</i></p></ul>"),
                fails(rule, "what takes focus is between", list("<p tabindex=0><i role=listitem>x</i></p>")),
                fails(rule, "a live region is between", list("<div aria-live=off><i role=listitem>x</i></div>")),
                fails(rule, "a role that inherits is another", "<div role=feed><i role=listitem>x</i></div>"),
                leavesAlone(rule, "the role that it has anyway", "<ul><li role=listitem>x</li></ul>"),
                leavesAlone(rule, "hidden", "<div role=listitem hidden>x</div>"),
                leavesAlone(rule, "inside a button", "<button><i role=listitem>x</i></button>"),
                leavesAlone(
                        rule, "owned from elsewhere", "<div role=list aria-owns=a></div><i role=listitem id=a>x</i>"),
                fails(rule, "owned away", list("<i role=listitem id=a>x</i>") + "<div role=group aria-owns=a></div>"),
                fails(rule, "a drawing", "<svg><g role=listitem><text>x</text></g></svg>"),
                fails(rule, "the first role that exists counts", "<div role='foo listitem'>x</div>"),
                leavesAlone(rule, "a group of a tree", tree("<div role=group><i role=treeitem>x</i></div>")));
    }

    @TestFactory
    Stream<DynamicTest> a_role_owns_only_what_belongs_to_it() {
        String rule = "required-owned";
        return Edge.tests(
                leavesAlone(rule, "nothing", list("")),
                leavesAlone(rule, "what is hidden", list("<p hidden>x</p><p aria-hidden=true>x</p>")),
                leavesAlone(rule, "what is never shown", list("<script>x</script><template><p>x</p></template>")),
                leavesAlone(rule, "a picture that decorates", list("<img src=a alt=''>")),
                fails(rule, "a picture that says something", list("<img src=a alt=x>")),
                fails(rule, "a paragraph", list("<p>x</p>")),
                fails(rule, "a heading", list("<i role=listitem>x</i><h2>x</h2>")),
                fails(rule, "what takes focus", list("<i role=listitem>x</i><b tabindex=0>x</b>")),
                leavesAlone(rule, "busy", "<div aria-busy=true>" + list("<p>x</p>") + "</div>"),
                fails(
                        rule,
                        "a group holds the wrong",
                        "<div role=listbox><div role=group><i role=menuitem>x</i></div></div>"),
                leavesAlone(
                        rule,
                        "a group holds the right",
                        "<div role=listbox><div role=group><i role=option>x</i></div></div>"),
                leavesAlone(
                        rule,
                        "parts of a table",
                        "<table role=table><caption>x<thead><tr><th>x<tbody><tr><td>x</table>"),
                fails(rule, "a list item that has a role already", "<ul role=menu><li>x</ul>"));
    }

    @TestFactory
    Stream<DynamicTest> a_role_exists_if_one_of_its_words_does() {
        String rule = "role-exists";
        return Edge.tests(
                fails(rule, "abstract", "<div role=widget>x</div>"),
                fails(rule, "words with a comma", "<div role=button,link>x</div>"),
                leavesAlone(rule, "one of two", "<div role='foo button'>x</div>"),
                leavesAlone(rule, "in capitals", "<div role=BUTTON tabindex=0>x</div>"),
                leavesAlone(rule, "of a graphic", "<svg><g role=graphics-symbol></g></svg>"),
                leavesAlone(rule, "of a publication", "<p role=doc-subtitle>x</p>"),
                fails(rule, "of no publication", "<p role=doc-foo>x</p>"),
                leavesAlone(rule, "white space", "<p role=' '>x</p>"),
                leavesAlone(rule, "hidden", "<p role=foo aria-hidden=true>x</p>"),
                leavesAlone(rule, "formulas", "<math role=foo></math>"));
    }

    @TestFactory
    Stream<DynamicTest> a_role_has_its_states_unless_html_or_aria_gives_them() {
        String rule = "required-states";
        return Edge.tests(
                fails(rule, "empty", "<div role=checkbox aria-checked=''>x</div>"),
                leavesAlone(rule, "given by html", "<input type=checkbox role=switch>"),
                fails(rule, "not given by html", "<button role=switch>x</button>"),
                leavesAlone(rule, "given by aria", "<div role=option>x</div>"),
                leavesAlone(rule, "a line", "<div role=separator></div>"),
                fails(rule, "a line to move", "<div role=separator tabindex=-1></div>"),
                leavesAlone(rule, "the role that it has anyway", "<hr role=separator tabindex=0>"),
                fails(rule, "the second of two", "<div role=scrollbar aria-controls=a>x</div>"),
                fails(rule, "drawings count", "<svg><g role=checkbox></g></svg>"),
                leavesAlone(rule, "hidden", "<div role=checkbox aria-hidden=true>x</div>"));
    }

    private static String list(String content) {
        return "<div role=list>" + content + "</div>";
    }

    private static String tree(String content) {
        return "<div role=tree><div role=treeitem>" + content + "</div></div>";
    }
}
