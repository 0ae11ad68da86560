package dev.guildhall.accessibility.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
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
                "@supports (display: grid) {div {display:none}} | UNKNOWN",
                "@layer x {div {display:none}} | UNKNOWN",
                "@keyframes x {from {display:none}} | NO",
                "@font-face {display:none} | NO",
                "div:has(span) {display:none} | UNKNOWN",
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
                "div {display:var(--x)} | UNKNOWN",
                "div {DISPLAY: None} | YES",
                "d\\69 v {display:none} | YES",
                "#\\78 {display:none} | YES",
                "#\\x {display:none} | YES"
            })
    void the_cascade_tells_whether_an_element_is_displayed(String css, Truth displayNone) {
        assertThat(stylesOf(css).displayNone(target(), Truth.NO)).isEqualTo(displayNone);
    }

    @Test
    void a_style_attribute_wins_over_any_selector_but_not_over_importance() {
        Element element = target().attr("style", "color: red; display: block");

        assertThat(stylesOf("#x#x {display:none}").displayNone(element, Truth.NO))
                .isEqualTo(Truth.NO);
        assertThat(stylesOf("* {display:none !important}").displayNone(element, Truth.NO))
                .isEqualTo(Truth.YES);
    }

    @Test
    void visibility_is_inherited_unless_it_is_said() {
        assertThat(stylesOf("").invisible(target(), Truth.YES)).isEqualTo(Truth.YES);
        assertThat(stylesOf("div {visibility:visible}").invisible(target(), Truth.YES))
                .isEqualTo(Truth.NO);
        assertThat(stylesOf("div {visibility:collapse}").invisible(target(), Truth.NO))
                .isEqualTo(Truth.YES);
    }

    @Test
    void what_the_browser_hides_stays_hidden_unless_the_page_says_otherwise() {
        assertThat(stylesOf("").displayNone(target(), Truth.YES)).isEqualTo(Truth.YES);
        assertThat(stylesOf("div {display:flex}").displayNone(target(), Truth.YES))
                .isEqualTo(Truth.NO);
        assertThat(stylesOf("div {display:revert}").displayNone(target(), Truth.YES))
                .isEqualTo(Truth.YES);
    }

    @Test
    void what_style_sheets_put_before_an_element_is_text() {
        assertThat(stylesOf("div::before {content:'Note: '}").generatedContent(target(), "before"))
                .isEqualTo("Note: ");
        assertThat(stylesOf("div:before {content:attr(title)}").generatedContent(target(), "before"))
                .isEqualTo("…");
        assertThat(stylesOf("div::after {content:none}").generatedContent(target(), "after"))
                .isEmpty();
    }

    @Test
    void a_sheet_over_the_limit_is_said_not_to_be_read() {
        assertThat(StyleSheet.read(" ".repeat(StyleSheet.MAX_CHARACTERS + 1)).notRead())
                .containsExactly("A style sheet of 4194305 characters was not read; the limit is 4194304.");
    }

    @Test
    void an_imported_sheet_is_said_not_to_be_read() {
        assertThat(StyleSheet.read("@import url(a.css);").notRead())
                .containsExactly("An imported style sheet was not read: @import url(a.css)");
    }

    @Property(tries = 300)
    void any_text_can_be_read_as_a_style_sheet(@ForAll String text) {
        Truth displayNone = stylesOf(text + "}").displayNone(target(), Truth.NO);

        assertThat(displayNone).isNotNull();
    }

    private static Styles stylesOf(String css) {
        return Styles.of(List.of(StyleSheet.read(css)));
    }

    private static Element target() {
        return Jsoup.parse(PAGE).expectFirst("#x");
    }
}
