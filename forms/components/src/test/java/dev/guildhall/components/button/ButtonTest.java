package dev.guildhall.components.button;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ButtonTest {

    @Test
    void a_button_with_an_address_is_a_link() {
        Element link = parse(Button.builder()
                        .text("Start now")
                        .href("/apply")
                        .start()
                        .build())
                .expectFirst("a");

        assertThat(link.attr("role")).isEqualTo("button");
        assertThat(link.attr("href")).isEqualTo("/apply");
        assertThat(link.hasClass("govuk-button--start")).isTrue();
        assertThat(link.select("svg")).hasSize(1);
    }

    @Test
    void what_the_script_does_with_a_second_click_is_said_only_when_asked() {
        assertThat(doubleClick(Button.builder())).isEmpty();
        assertThat(doubleClick(Button.builder().preventDoubleClick())).isEqualTo("true");
        assertThat(doubleClick(Button.builder().allowDoubleClick())).isEqualTo("false");
    }

    private static String doubleClick(Button.Builder button) {
        return parse(button.build()).expectFirst("button").attr("data-prevent-double-click");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
