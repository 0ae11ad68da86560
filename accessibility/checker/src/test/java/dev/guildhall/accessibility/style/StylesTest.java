package dev.guildhall.accessibility.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesTest {
    private static final String PAGE = """
            <!doctype html><html><body class="govuk-template__body">
            <main><p>One</p><div id="x" class="a b" data-state="Open" lang="EN"><span>Two</span></div><p>Three</p></main>
            """;

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "#x {display:none} | YES",
                "DIV {display:none} | YES",
                ".a.b {display:none} | YES",
                ".A {display:none} | NO",
                ".ab {display:none} | NO",
                "main > div {display:none} | YES",
                "body > div {display:none} | NO",
                "body div {display:none} | YES",
                "p + div {display:none} | YES",
                "p ~ #x {display:none} | YES",
                "div + div {display:none} | NO",
                "[data-state] {display:none} | YES",
                "[data-state=open] {display:none} | NO",
                "[data-state='open' i] {display:none} | YES",
                "[data-state^=Op] {display:none} | YES",
                "[lang=en] {display:none} | YES",
                "[class~=b] {display:none} | YES",
                "div:not(.a) {display:none} | NO",
                "div:not(.c) {display:none} | YES",
                ":is(section, #x) {display:none} | YES",
                "div:hover {display:none} | NO",
                "div::before {display:none} | NO",
                "p, div {display:none} | YES",
                "@media print {div {display:none}} | NO",
                "@media (min-width: 40em) {div {display:none}} | YES",
                "@media (max-width: 640px) {div {display:none}} | NO",
                "@media (min-width: 320px) and (prefers-reduced-motion: reduce) {div {display:none}} | NO",
                "@media (resolution: 2dppx) {div {display:none}} | UNKNOWN",
                "@media not print {div {display:none}} | YES",
                "@supports (display: grid) {div {display:none}} | YES",
                "@layer x {div {display:none}} | YES",
                "@keyframes x {from {display:none}} | NO",
                "@font-face {display:none} | NO",
                "div:has(span) {display:none} | YES",
                "div:has(span) {display:none} #x {display:block} | NO",
                "#x {display:block} div {display:none} | NO",
                "#x {display:block} div {display:none !important} | YES",
                "div {display:none} div {display:block} | NO",
                "div {display:none} :where(#x) {display:block} | YES",
                "main {div {display:none}} | YES",
                "main {& > p {display:none}} | NO",
                "main {@media screen {div {display:none}}} | YES",
                "/* div { */ div /* } */ {display/**/:none} | YES",
                "p {content:'}div{display:none'} | NO",
                "div {display:none | YES",
                "} div {display:none} | YES",
                "div {display:var(--x)} | NO",
                "div {DISPLAY: None} | YES",
                "d\\69 v {display:none} | YES",
                "#\\78 {display:none} | YES",
                "#\\x {display:none} | YES"
            })
    void the_cascade_tells_whether_an_element_is_displayed(String css, Truth displayNone) {
        assertThat(display(css, "")).isEqualTo(displayNone);
    }

    @Test
    void a_style_attribute_wins_over_any_selector_but_not_over_importance() {
        String attribute = "color: red; display: block";

        assertThat(display("#x#x {display:none}", attribute)).isEqualTo(Truth.NO);
        assertThat(display("* {display:none !important}", attribute)).isEqualTo(Truth.YES);
    }

    @Test
    void visibility_is_inherited_unless_it_is_said() {
        String hidden = "main {visibility:hidden} ";

        assertThat(visibility(hidden)).isEqualTo(Truth.YES);
        assertThat(visibility(hidden + "div {visibility:visible}")).isEqualTo(Truth.NO);
        assertThat(visibility("div {visibility:collapse}")).isEqualTo(Truth.YES);
    }

    @Test
    void what_the_browser_hides_stays_hidden_unless_the_page_says_otherwise() {
        String page = "<p hidden>x";

        assertThat(display(StyledPage.of(page).style("p"))).isEqualTo(Truth.YES);
        assertThat(display(StyledPage.of(page, "p {display:flex}").style("p"))).isEqualTo(Truth.NO);
        assertThat(display(StyledPage.of(page, "p {display:flex} p {display:revert}")
                        .style("p")))
                .isEqualTo(Truth.YES);
    }

    @Test
    void what_style_sheets_put_before_an_element_is_text() {
        assertThat(target("div::before {content:'Note: '}").textBefore()).isEqualTo("Note: ");
        assertThat(target("div:before {content:attr(title)}").textBefore()).isEqualTo("…");
        assertThat(target("div::after {content:none}").textAfter()).isEmpty();
    }

    @Test
    void a_sheet_over_the_limit_is_said_not_to_be_read() {
        assertThat(StyleSheet.read(" ".repeat(StyleSheet.MAX_CHARACTERS + 1)).notRead())
                .containsExactly("A style sheet of 4194305 characters was not read; the limit is 4194304.");
    }

    @Property(tries = 500)
    void any_text_can_be_read_as_a_style_sheet(@ForAll String text) {
        assertThat(display(target(text + "}"))).isNotNull();
    }

    private static Truth display(String css, String attribute) {
        StyledPage page = StyledPage.of(PAGE, css);
        page.document().expectFirst("#x").attr("style", attribute);
        return display(page.style("#x"));
    }

    private static Truth display(ComputedStyle style) {
        return Truth.of(style, StyleProperty.DISPLAY, "none");
    }

    private static Truth visibility(String css) {
        return Truth.of(target(css), StyleProperty.VISIBILITY, "hidden", "collapse");
    }

    private static ElementStyle target(String css) {
        StyledPage page = StyledPage.of(PAGE, css);
        return page.styleOf(page.document().expectFirst("#x"));
    }
}
