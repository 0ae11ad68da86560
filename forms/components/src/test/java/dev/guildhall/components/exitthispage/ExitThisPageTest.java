package dev.guildhall.components.exitthispage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ExitThisPageTest {

    @Test
    void without_options_it_says_emergency_to_screen_readers_and_leads_to_the_weather() {
        Element link = link(ExitThisPage.builder().build());

        assertThat(link.text()).isEqualTo("Emergency Exit this page");
        assertThat(link.select(".govuk-visually-hidden").text()).isEqualTo("Emergency");
        assertThat(link.attr("href")).isEqualTo("https://www.bbc.co.uk/weather");
        assertThat(link.attr("rel")).isEqualTo("nofollow noreferrer");
    }

    @Test
    void an_empty_address_and_an_empty_text_are_the_usual_ones() {
        ExitThisPage usual = ExitThisPage.builder().build();

        assertThat(ExitThisPage.builder().redirectUrl("").text("").build()).isEqualTo(usual);
    }

    @Test
    void what_the_script_says_stands_after_the_attributes() {
        String markup = ExitThisPage.builder()
                .text("Leave <now>")
                .id("exit")
                .activatedText("\"Leaving\"")
                .pressOneMoreTimeText("Once more")
                .build()
                .toHtml()
                .toString();

        assertThat(markup)
                .startsWith("<div id=\"exit\" class=\"govuk-exit-this-page\" data-module=\"govuk-exit-this-page\""
                        + " data-i18n.activated=\"&quot;Leaving&quot;\" data-i18n.press-one-more-time=\"Once more\">")
                .contains("Leave &lt;now&gt;");
    }

    private static Element link(ExitThisPage exit) {
        return Jsoup.parseBodyFragment(exit.toHtml().toString()).expectFirst("a.govuk-exit-this-page__button");
    }
}
