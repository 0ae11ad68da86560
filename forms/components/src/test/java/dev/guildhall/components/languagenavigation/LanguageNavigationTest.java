package dev.guildhall.components.languagenavigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LanguageNavigationTest {

    @Test
    void the_language_of_the_page_is_no_link() {
        Element navigation = parse(LanguageNavigation.builder()
                .ariaLabel("Language")
                .item(LanguageNavigation.Item.builder()
                        .text("English")
                        .lang("en")
                        .current()
                        .build())
                .item(LanguageNavigation.Item.builder()
                        .text("Cymraeg")
                        .lang("cy")
                        .href("?lang=cy")
                        .build())
                .build());

        assertThat(navigation.select("a").eachText()).containsExactly("Cymraeg");
        assertThat(navigation.expectFirst("a").attr("lang")).isEqualTo("cy");
        assertThat(navigation.select("[aria-current]").text()).isEqualTo("English");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
