package dev.guildhall.accessibility.rule.naming;

import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The edges of the rules about names of what is read rather than operated, and of menus. */
class ContentNameEdgesTest {
    @TestFactory
    Stream<DynamicTest> an_image_has_a_name_or_is_decoration() {
        String rule = "image-name";
        return Edge.tests(
                fails(rule, "no alt", "<img src=a>"),
                leavesAlone(rule, "an empty alt", "<img src=a alt>"),
                fails(rule, "an alt of a space", "<img src=a alt=' '>"),
                fails(rule, "an empty alt with the role img", "<img src=a alt='' role=img>"),
                leavesAlone(rule, "role none", "<img src=a role=none>"),
                leavesAlone(rule, "a title", "<img src=a title=x>"),
                leavesAlone(rule, "aria-labelledby", "<i id=b>x</i><img src=a aria-labelledby=b>"),
                fails(rule, "off the screen", "<img src=a style='position:absolute;left:-999em'>"),
                leavesAlone(rule, "hidden", "<img src=a hidden>"),
                leavesAlone(rule, "invisible", "<img src=a style=visibility:hidden>"),
                leavesAlone(rule, "not exposed around", "<p aria-hidden=true><img src=a></p>"),
                fails(rule, "in a link with words", "<a href=/>x <img src=a></a>"),
                fails(rule, "in a button with words", "<button>x <img src=a></button>"),
                leavesAlone(rule, "in a button as decoration", "<button>x <img src=a alt=''></button>"),
                fails(rule, "the role img", "<div role=img>x</div>"),
                leavesAlone(rule, "the role of a drawing is another rule's", "<svg role=img></svg>"),
                fails(rule, "another role", "<img src=a role=separator>"));
    }

    @TestFactory
    Stream<DynamicTest> a_drawing_that_says_it_is_a_picture_has_a_name() {
        String rule = "svg-image-name";
        return Edge.tests(
                fails(rule, "role img", "<svg role=img><circle r=9 /></svg>"),
                leavesAlone(rule, "no role", "<svg><circle r=9 /></svg>"),
                fails(rule, "a document", "<svg role=graphics-document></svg>"),
                fails(rule, "a symbol inside", "<svg><g role=graphics-symbol><circle r=9 /></g></svg>"),
                leavesAlone(rule, "another role", "<svg role=none></svg>"),
                leavesAlone(rule, "its title", "<svg role=img><circle r=9 /><title>x</title></svg>"),
                fails(rule, "a blank title", "<svg role=img><title> </title></svg>"),
                fails(rule, "the title of a part", "<svg role=img><g><title>x</title></g></svg>"),
                fails(rule, "words in it", "<svg role=img><text>x</text></svg>"),
                fails(rule, "a description", "<svg role=img><desc>x</desc></svg>"),
                leavesAlone(rule, "aria-label", "<svg role=img aria-label=x></svg>"),
                leavesAlone(rule, "not exposed", "<svg role=img aria-hidden=true></svg>"),
                leavesAlone(rule, "hidden", "<svg role=img style=display:none></svg>"),
                leavesAlone(rule, "a part of a picture", "<svg role=img aria-label=x><g role=img></g></svg>"));
    }

    @TestFactory
    Stream<DynamicTest> a_heading_has_a_name() {
        String rule = "heading-name";
        return Edge.tests(
                fails(rule, "empty", "<h2></h2>"),
                fails(rule, "white space", "<h2> &nbsp; </h2>"),
                fails(rule, "words that are not exposed", "<h2><b aria-hidden=true>x</b></h2>"),
                fails(rule, "hidden words", "<h2><b hidden>x</b></h2>"),
                leavesAlone(rule, "words off the screen", "<h2><b style='position:absolute;left:-999em'>x</b></h2>"),
                fails(rule, "a picture without words", "<h2><img src=a alt=''></h2>"),
                leavesAlone(rule, "a picture with words", "<h2><img src=a alt=x></h2>"),
                fails(rule, "the role", "<div role=heading aria-level=2></div>"),
                leavesAlone(rule, "another role", "<h2 role=none></h2>"),
                fails(rule, "role none with a global attribute", "<h2 role=none aria-live=polite></h2>"),
                leavesAlone(rule, "hidden", "<h2 hidden></h2>"),
                fails(rule, "off the screen", "<h2 style='position:absolute;left:-999em'></h2>"),
                leavesAlone(rule, "aria-label", "<h2 aria-label=x></h2>"),
                leavesAlone(rule, "a reference to nothing", "<h2 aria-labelledby=b>x</h2>"));
    }

    @TestFactory
    Stream<DynamicTest> a_summary_and_a_menu_item_have_a_name() {
        String item = "<div role=menu><div role=menuitem>%s</div></div>";
        return Edge.tests(
                fails("summary-name", "empty", "<details><summary></summary>x</details>"),
                fails("summary-name", "open", "<details open><summary></summary>x</details>"),
                leavesAlone("summary-name", "words", "<details><summary>x</summary></details>"),
                leavesAlone(
                        "summary-name", "a second one", "<details><summary>x</summary><summary></summary></details>"),
                leavesAlone("summary-name", "not a child", "<details><div><summary></summary></div></details>"),
                leavesAlone("summary-name", "no details", "<summary></summary>"),
                leavesAlone("summary-name", "another role", "<details><summary role=button></summary></details>"),
                fails("summary-name", "role none", "<details><summary role=none></summary></details>"),
                leavesAlone("summary-name", "hidden", "<details hidden><summary></summary></details>"),
                leavesAlone("summary-name", "aria-label", "<details><summary aria-label=x></summary></details>"),
                fails("menuitem-name", "empty", item.formatted("")),
                leavesAlone("menuitem-name", "words", item.formatted("x")),
                fails("menuitem-name", "a picture without words", item.formatted("<img src=a alt=''>")),
                leavesAlone("menuitem-name", "a picture with words", item.formatted("<img src=a alt=x>")),
                leavesAlone("menuitem-name", "another kind", "<div role=menuitemradio></div>"),
                leavesAlone("menuitem-name", "not exposed", "<div aria-hidden=true>" + item.formatted("") + "</div>"));
    }
}
