package dev.guildhall.components.hint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HintTest {

    @Test
    void a_hint_keeps_an_id_of_its_own_and_is_given_one_where_it_has_none() {
        assertThat(parse(Hint.of("As on your card").withId("name-hint"))
                        .expectFirst("div")
                        .id())
                .isEqualTo("name-hint");
        assertThat(parse(Hint.builder()
                                .text("As on your card")
                                .id("own")
                                .build()
                                .withId("name-hint"))
                        .expectFirst("div")
                        .id())
                .isEqualTo("own");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
