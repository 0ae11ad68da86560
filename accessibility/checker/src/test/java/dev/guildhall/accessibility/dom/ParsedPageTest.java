package dev.guildhall.accessibility.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParsedPageTest {
    @Test
    void an_element_knows_its_line_and_column() {
        ParsedPage page = ParsedPage.parse("<html>\n  <p\n class='a   b'>Hello</p>", MediaType.HTML);

        assertThat(page.positionOf(page.document().expectFirst("p"))).isEqualTo(new ParsedPage.Position(2, 3));
        assertThat(page.snippetOf(page.document().expectFirst("p"))).isEqualTo("<p class='a b'>");
    }

    @Test
    void an_element_that_the_parser_supplied_stands_at_the_beginning() {
        ParsedPage page = ParsedPage.parse("\n\n<p>Hello", MediaType.HTML);

        assertThat(page.positionOf(page.document().body())).isEqualTo(new ParsedPage.Position(1, 1));
        assertThat(page.snippetOf(page.document().body())).isEqualTo("<body>");
    }

    @Test
    void a_long_tag_is_cut() {
        ParsedPage page = ParsedPage.parse("<p title='" + "x".repeat(500) + "'>", MediaType.HTML);

        assertThat(page.snippetOf(page.document().expectFirst("p")))
                .hasSize(ParsedPage.MAX_SNIPPET + 1)
                .endsWith("x…");
    }

    @Test
    void the_media_type_is_told_by_the_name_or_the_first_element() {
        assertThat(MediaType.ofPage("a.svg", "")).isEqualTo(MediaType.SVG);
        assertThat(MediaType.ofPage("a.XHTML", "")).isEqualTo(MediaType.XHTML);
        assertThat(MediaType.ofPage("page", "<?xml version='1.0'?> <!-- a --> <svg>"))
                .isEqualTo(MediaType.SVG);
        assertThat(MediaType.ofPage("page", "<!doctype html><html>")).isEqualTo(MediaType.HTML);
        assertThat(MediaType.ofPage("page", "<!-- never closed")).isEqualTo(MediaType.HTML);
    }
}
