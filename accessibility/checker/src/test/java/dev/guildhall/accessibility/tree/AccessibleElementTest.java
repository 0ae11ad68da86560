package dev.guildhall.accessibility.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.dom.ParsedPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibleElementTest {
    @ParameterizedTest(name = "{0} has the role {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a id=x href=/>a</a> | LINK",
                "<a id=x>a</a> | GENERIC",
                "<input id=x> | TEXTBOX",
                "<input id=x type=nonsense> | TEXTBOX",
                "<input id=x list=l><datalist id=l></datalist> | COMBOBOX",
                "<input id=x type=password> | UNMAPPED",
                "<select id=x></select> | COMBOBOX",
                "<select id=x multiple></select> | LISTBOX",
                "<header id=x></header> | BANNER",
                "<main><header id=x></header></main> | GENERIC",
                "<section id=x></section> | GENERIC",
                "<section id=x aria-label=a></section> | REGION",
                "<img id=x alt=''> | NONE",
                "<img id=x> | IMG",
                "<img id=x alt='' tabindex=0> | IMG",
                "<ul><li id=x></ul> | LISTITEM",
                "<ul role=none><li id=x></ul> | NONE",
                "<div><li id=x></div> | GENERIC",
                "<table><tr><td id=x></table> | CELL",
                "<table role=grid><tr><td id=x></table> | GRIDCELL",
                "<table role=presentation><tr><td id=x></table> | NONE",
                "<table><tr><th id=x>a<td>b</table> | ROWHEADER",
                "<table><tr><th id=x scope=col>a</table> | COLUMNHEADER",
                "<div id=x role='nonsense switch button'></div> | SWITCH",
                "<div id=x role=BUTTON></div> | BUTTON",
                "<div id=x role=widget></div> | GENERIC",
                "<button id=x role=none></button> | BUTTON",
                "<button id=x role=none disabled></button> | NONE",
                "<h1 id=x role=none aria-label=a></h1> | HEADING",
                "<h1 id=x role=none aria-hidden=false></h1> | NONE",
                "<svg id=x></svg> | GRAPHICS_DOCUMENT",
                "<my-element id=x></my-element> | UNMAPPED"
            })
    void an_element_has_the_role_that_the_specifications_give_it(String html, Role role) {
        assertThat(element(html).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id=x hidden>a</p>",
                "<div hidden><p id=x>a</p></div>",
                "<p id=x style='display: none'>a</p>",
                "<p id=x style='visibility: hidden'>a</p>",
                "<p id=x aria-hidden=true>a</p>",
                "<div aria-hidden=true><p id=x aria-hidden=false>a</p></div>",
                "<div inert><p id=x>a</p></div>",
                "<style>.a .b { display: none }</style><div class=a><p id=x class=b>a</p></div>",
                "<style>@media screen { p { display: none } }</style><p id=x>a</p>",
                "<dialog><p id=x>a</p></dialog>",
                "<div popover id=x>a</div>",
                "<video><p id=x>a</p></video>",
                "<noscript><p id=x>a</p></noscript>",
                "<button><span id=x>a</span></button>"
            })
    void what_is_hidden_is_not_exposed(String html) {
        assertThat(element(html).isExposed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id=x>a</p>",
                "<dialog open><p id=x>a</p></dialog>",
                "<p id=x hidden style='display: block'>a</p>",
                "<div style='visibility: hidden'><p id=x style='visibility: visible'>a</p></div>",
                "<style>@media print { p { display: none } }</style><p id=x>a</p>",
                "<style media=print>p { display: none }</style><p id=x>a</p>",
                "<style>p { display: none } #x { display: block }</style><p id=x>a</p>",
                "<style>p { display: none } p { display: block }</style><p id=x>a</p>",
                "<style>.hidden { display: none }</style><p id=x class=Hidden>a</p>",
                "<p id=x style='position: absolute; left: -9999px'>a</p>",
                "<details><p id=x>a</p></details>"
            })
    void what_is_shown_or_may_be_opened_is_exposed(String html) {
        assertThat(element(html).isExposed()).isTrue();
        assertThat(element(html).visibilityIsUncertain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>@container (width > 1px) { p { display: none } }</style><p id=x>a</p>",
                "<style>p:valid { display: none }</style><p id=x>a</p>",
                "<style>p:nth-child(1 of .x) { display: none }</style><p id=x>a</p>",
                "<object data=a.png><p id=x>a</p></object>"
            })
    void what_the_source_cannot_tell_is_uncertain(String html) {
        assertThat(element(html).visibilityIsUncertain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a id=x href=/>a</a>",
                "<button id=x>a</button>",
                "<div id=x tabindex=0>a</div>",
                "<p id=x contenteditable>a</p>",
                "<details><summary id=x>a</summary></details>",
                "<fieldset disabled><legend><input id=x></legend></fieldset>"
            })
    void the_tab_key_reaches_what_people_operate(String html) {
        assertThat(element(html).isInTabOrder()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a id=x>a</a>",
                "<button id=x disabled>a</button>",
                "<button id=x tabindex=-1>a</button>",
                "<button id=x hidden>a</button>",
                "<div id=x tabindex=soon>a</div>",
                "<div inert><a id=x href=/>a</a></div>",
                "<input id=x type=hidden>",
                "<p><summary id=x>a</summary></p>",
                "<fieldset disabled><p><input id=x></p></fieldset>"
            })
    void the_tab_key_passes_over_what_cannot_take_focus(String html) {
        assertThat(element(html).isInTabOrder()).isFalse();
    }

    @Test
    void aria_owns_moves_an_element_to_its_owner() {
        AccessibleElement owner =
                element("<div id=x role=list aria-owns='b a'><p role=listitem id=c></p></div><p id=a></p><p id=b></p>");

        List<AccessibleElement> owned = owner.ownedElements();

        assertThat(owned).extracting(item -> item.attribute("id")).containsExactly("c", "b", "a");
        assertThat(owned.get(2).owner()).contains(owner);
    }

    @Test
    void plain_wrappers_are_no_children_in_the_accessibility_tree_but_live_regions_are() {
        assertThat(element("<div id=x><div><span><p></p></span></div><div aria-live=polite></div></div>")
                        .ownedElements())
                .extracting(AccessibleElement::role)
                .containsExactly(Role.PARAGRAPH, Role.GENERIC);
    }

    @Test
    void an_element_is_found_by_the_selector_that_reports_give() {
        String html = "<div id=a><p>1</p><p><b>2</b></p></div>";
        AccessibilityTree tree = AccessibilityTree.of(ParsedPage.parse(html, MediaType.HTML));

        for (AccessibleElement element : tree.elements()) {
            String selector = tree.selectorOf(element);

            assertThat(tree.page().document().select(selector)).as(selector).containsExactly(element.element());
        }
        assertThat(tree.elements()).extracting(tree::selectorOf).contains("#a > p:nth-of-type(2) > b");
    }

    private static AccessibleElement element(String body) {
        return AccessibilityTree.of(ParsedPage.parse("<!doctype html><html lang=en><body>" + body, MediaType.HTML))
                .withId("x")
                .orElseThrow();
    }
}
