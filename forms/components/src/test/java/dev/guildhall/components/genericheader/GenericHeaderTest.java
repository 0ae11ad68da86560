package dev.guildhall.components.genericheader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GenericHeaderTest {

    @Test
    void the_owner_is_a_link_to_the_homepage() {
        Element header = parse(GenericHeader.builder()
                .logoText("Borough & Council")
                .url("https://www.borough.example")
                .build());

        assertThat(header.expectFirst("a").text()).isEqualTo("Borough & Council");
        assertThat(header.expectFirst("a").attr("href")).isEqualTo("https://www.borough.example");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
