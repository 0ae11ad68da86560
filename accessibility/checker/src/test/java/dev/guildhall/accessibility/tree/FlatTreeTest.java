package dev.guildhall.accessibility.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.appearance.Colour;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.dom.ParsedPage;
import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host contains is shown in the slots of its shadow tree. */
class FlatTreeTest {
    private static final String OPEN = "<template shadowrootmode=open>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<button id=x><slot></slot></button></template>Send | Send",
                "<button id=x><slot>Send</slot></button></template> | Send",
                "<button id=x><slot>Send</slot></button></template><b>Save</b> | Save",
                "<button id=x>Save <slot name=what>all</slot></button></template><i slot=what>two</i>one | Save two",
                "<button id=x><slot name=a></slot><slot name=a></slot></button></template><i slot=a>One</i> | One",
                "<button id=x><slot name=a></slot></button></template>Send | ''",
                "<button id=x><slot name=A></slot></button></template><i slot=a>Send</i> | ''",
                "<x-b><template shadowrootmode=open><button id=x><slot></slot></button></template><slot></slot></x-b></template>Send | Send",
                "<style>i { display: none }</style><button id=x><slot></slot></button></template><i>Send</i> | Send",
                "<style>::slotted(i) { display: none }</style><button id=x><slot></slot></button></template><i>Send</i> | ''",
                "<style>::slotted(b) { display: none }</style><button id=x><slot></slot></button></template><i>Send</i> | Send",
                "<button id=x><slot hidden></slot></button></template>Send | ''",
            })
    void a_name_is_made_of_what_is_shown_in_slots(String inside, String name) {
        AccessibilityTree page = tree("<x-a>" + OPEN + inside + "</x-a>");

        assertThat(page.withId("x").orElseThrow().name().text()).isEqualTo(name);
    }

    @Test
    void the_template_may_stand_after_what_its_slots_show() {
        AccessibilityTree page = tree("<x-a>Send" + OPEN + "<button id=x><slot></slot></button></template></x-a>");

        assertThat(page.withId("x").orElseThrow().name().text()).isEqualTo("Send");
    }

    @Test
    void what_no_slot_takes_is_not_shown_and_still_names() {
        AccessibilityTree page = tree("<x-a>" + OPEN
                + "<slot name=a></slot></template><b id=b>Send</b></x-a><button id=x aria-labelledby=b>");

        assertThat(page.withId("b").orElseThrow().isRendered()).isFalse();
        assertThat(page.withId("x").orElseThrow().name().text()).isEqualTo("Send");
    }

    @Test
    void content_that_a_slot_has_by_itself_is_hidden_by_what_it_takes() {
        AccessibilityTree page =
                tree("<x-a>" + OPEN + "<slot><b id=own>Own</b></slot></template><b id=b>Send</b></x-a>");

        assertThat(page.withId("own").orElseThrow().isRendered()).isFalse();
        assertThat(page.withId("b").orElseThrow().isRendered()).isTrue();
    }

    @Test
    void only_elements_that_browsers_let_have_a_shadow_tree_have_one() {
        AccessibilityTree page = tree("<ul id=x>" + OPEN + "<slot></slot></template><li>One</ul>");

        assertThat(page.withId("x").orElseThrow().children()).hasSize(1).first().matches(item -> item.is("li"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<style>:host { color: red }</style><slot></slot></template><b id=x>A</b> | #ff0000",
                "<style>:host(.a) { color: red }</style><slot></slot></template><b id=x>A</b> | #000000",
                "<style>:host([title]) { color: red }</style><slot></slot></template><b id=x>A</b> | #ff0000",
                "<style>:host p { color: red }</style><p><slot></slot></p></template><b id=x>A</b> | #ff0000",
                "<style>body p { color: red }</style><p><slot></slot></p></template><b id=x>A</b> | #000000",
                "<style>p { color: red }</style><p><slot></slot></p></template><b id=x>A</b> | #ff0000",
                "<style>::slotted(b) { color: red }</style><slot></slot></template><b id=x>A</b> | #ff0000",
                "<style>::slotted(b) { color: red }</style><slot></slot></template><b id=x class=green>A</b> | #008000",
                "<style>::slotted(b) { color: red !important }</style><slot></slot></template><b id=x class=green>A</b> | #ff0000",
            })
    void colours_come_through_slots_hosts_and_shadow_sheets(String inside, String colour) {
        AccessibilityTree page = tree("<style>.green { color: green }</style><x-a title=t>" + OPEN + inside + "</x-a>");

        assertThat(page.withId("x")
                        .orElseThrow()
                        .style()
                        .colour(StyleProperty.COLOR)
                        .map(Colour::toString))
                .contains(colour);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const root = document.getElementById('x').attachShadow({ mode: 'open' })\nroot.innerHTML = '<i id=in>A</i>'",
                "const host = document.querySelector('#x');const root = host.attachShadow({mode:\"closed\"});\n"
                        + "// fill it\nroot.innerHTML =\n `<i id=in>A</i>`;",
                "document.querySelector('p').attachShadow({mode: 'open'}).innerHTML = '<i id=in>A</i>'",
                "let host = document.querySelector('p.a')\nhost.attachShadow({mode: 'open'})\nhost.shadowRoot.innerHTML = \"<i id='in'>A</i>\"",
                "const t = document.getElementById('t')\nconst root = document.getElementById('x').attachShadow({ mode: 'open' })\n"
                        + "root.appendChild(t.content.cloneNode(true))",
            })
    void a_shadow_root_that_a_script_fills_with_constant_text_is_read(String script) {
        AccessibilityTree page = tree(
                "<template id=t><i id=in>A</i></template><p id=x class=a>Light</p><script>" + script + "</script>");

        assertThat(page.withId("in").orElseThrow().parent().orElseThrow().attribute("id"))
                .isEqualTo("x");
        assertThat(page.withId("x").orElseThrow().visibleText()).isEqualTo("A");
    }

    @Test
    void what_a_script_puts_in_stands_where_its_host_does() {
        AccessibilityTree page = tree(
                "<p id=x></p><script>document.querySelector('p').attachShadow({mode: 'open'}).innerHTML = '<i id=in>A</i>'</script>");

        assertThat(page.page().positionOf(page.withId("in").orElseThrow().element()))
                .isEqualTo(page.page().positionOf(page.withId("x").orElseThrow().element()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const root = document.getElementById('x').attachShadow({ mode: 'open' })\nroot.innerHTML = '<i>' + name + '</i>'",
                "const root = document.getElementById('x').attachShadow({ mode: 'open' })\nroot.innerHTML = `<i>${name}</i>`",
                "const root = document.getElementById('later').attachShadow({ mode: 'open' })\nroot.innerHTML = '<i>A</i>'",
                "if (on) { const root = document.getElementById('x').attachShadow({ mode: 'open' }) }",
                "const root = document.getElementById('x').attachShadow({ mode: 'open' })\nroot.innerHTML = '<i>A</i>'\nroot.innerHTML += more",
                "const root = document.getElementById('u').attachShadow({ mode: 'open' })\nroot.innerHTML = '<i>A</i>'",
            })
    void a_script_that_is_not_wholly_known_changes_nothing(String script) {
        AccessibilityTree page =
                tree("<p id=x>Light</p><ul id=u><li>Item</ul><script>" + script + "</script><p id=later>");

        assertThat(page.withId("x").orElseThrow().visibleText()).isEqualTo("Light");
        assertThat(page.elements()).noneMatch(element -> element.is("i"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<div><template shadowrootmode=open><p style='color: #aaa'><slot></slot></p></template>Words</div> | failed",
                "<div style='color: #aaa'><template shadowrootmode=open><p style='color: #333'><slot></slot></p></template>Words</div> | passed",
                "<div style='color: #aaa'><template shadowrootmode=open><p style='background: #000'><slot></slot></p></template>Words</div> | passed",
                "<div><template shadowrootmode=open><style>:host { background: #000; color: #fff }</style><p><slot></slot></p></template>Words</div> | passed",
                "<div style='color: #aaa'><template shadowrootmode=open></template>Words</div> | inapplicable",
                "<style>::part(a) { color: #000 }</style><div><template shadowrootmode=open><p part=a style='color: #aaa'>Words</p></template></div> | cantTell",
                "<style>::part(a) { color: #000 }</style><div><template shadowrootmode=open><p part=b style='color: #aaa'>Words</p></template></div> | failed",
                "<p id=x></p><script>const r = document.getElementById('x').attachShadow({ mode: 'open' });r.textContent = 'Words'</script> | passed",
                "<p id=x style='color: #aaa'></p><script>const r = document.getElementById('x').attachShadow({ mode: 'open' });r.textContent = 'Words'</script> | failed",
            })
    void contrast_is_that_of_text_where_it_is_shown(String body, String term) {
        assertThat(PlantedFault.outcomesOf("text-contrast", PlantedFault.page(body)))
                .extracting(Outcome::term)
                .containsExactly(term);
    }

    @Test
    void hosts_inside_hosts_end_at_a_depth() {
        String nest = "<x-a><template shadowrootmode=open>" + "<b>".repeat(150) + "<slot>";
        String close = "</slot></template>";

        AccessibilityTree page = tree((nest + close).repeat(80) + "Words");

        assertThat(page.elements()).extracting(element -> element.depth).allMatch(depth -> depth < 2000);
        assertThat(page.root().name().text()).isEmpty();
    }

    private static AccessibilityTree tree(String body) {
        return AccessibilityTree.of(
                ParsedPage.parse("<!doctype html><html lang=en><title>Apply</title><body>" + body, MediaType.HTML));
    }
}
