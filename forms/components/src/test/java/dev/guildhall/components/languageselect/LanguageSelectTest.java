package dev.guildhall.components.languageselect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LanguageSelectTest {

    private static final ServiceDetails SERVICE = ServiceDetails.named(
                    Text.of("Apply for a permit", "Gwneud cais am drwydded"))
            .languages(Language.ENGLISH, Language.WELSH)
            .build();

    @Test
    void the_language_of_the_page_is_marked_and_no_link() {
        Document page = parse(select().current(Language.WELSH));

        Element current = page.expectFirst("[aria-current=true]");
        assertThat(current.text()).isEqualTo("Cymraeg");
        assertThat(current.attr("lang")).isEqualTo("cy");
        assertThat(page.select("a")).hasSize(1);
        assertThat(page.expectFirst("nav").attr("aria-label")).isEqualTo("Dewis iaith");
    }

    @Test
    void a_link_says_in_its_own_language_what_it_does_after_what_is_seen() {
        Element welsh = parse(select()).expectFirst("a");

        assertThat(welsh.text()).isEqualTo("Cymraeg (newid yr iaith i’r Gymraeg)");
        assertThat(welsh.ownText()).isEqualTo("Cymraeg");
        assertThat(welsh.attr("href")).isEqualTo("?lang=cy");
        assertThat(welsh.attr("lang")).isEqualTo("cy");
        assertThat(welsh.attr("hreflang")).isEqualTo("cy");
        assertThat(welsh.attr("rel")).isEqualTo("alternate");
        assertThat(parse(select().current(Language.WELSH)).expectFirst("a").text())
                .isEqualTo("English (change the language to English)");
    }

    @Test
    void the_languages_stand_in_the_order_of_the_service() {
        assertThat(parse(select().current(Language.WELSH)).select("li").eachText())
                .containsExactly("English (change the language to English)", "Cymraeg");
    }

    @Test
    void its_words_can_be_others() {
        Document page = parse(
                select().label("Language").classes("app-select").description(Language.WELSH, "i gael y dudalen hon"));

        assertThat(page.expectFirst("nav.app-select").attr("aria-label")).isEqualTo("Language");
        assertThat(page.expectFirst("a").text()).isEqualTo("Cymraeg (i gael y dudalen hon)");
    }

    @Test
    void a_service_with_one_language_has_no_switch() {
        ServiceDetails english = ServiceDetails.named(Text.of("Apply")).build();

        assertThat(LanguageSelect.builder(english).build().toHtml().toString()).isBlank();
    }

    @Test
    void a_page_in_a_language_that_the_service_does_not_speak_is_refused() {
        ServiceDetails english = ServiceDetails.named(Text.of("Apply")).build();

        assertThatThrownBy(() ->
                        LanguageSelect.builder(english).current(Language.WELSH).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The page is in Cymraeg, which the service does not speak:"
                        + " name it in ServiceDetails.languages(...)");
    }

    @Test
    void a_language_without_an_address_is_refused() {
        String message = "There is no address for the page in Cymraeg: call href(...) with a function that gives one,"
                + " such as language -> \"?lang=\" + language.tag()";

        assertThatThrownBy(() -> LanguageSelect.builder(SERVICE).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        assertThatThrownBy(() ->
                        LanguageSelect.builder(SERVICE).href(language -> "").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    private static LanguageSelect.Builder select() {
        return LanguageSelect.builder(SERVICE).href(language -> "?lang=" + language.tag());
    }

    private static Document parse(LanguageSelect.Builder select) {
        return Jsoup.parseBodyFragment(select.build().toHtml().toString());
    }
}
