package dev.guildhall.components.errormessage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ErrorMessageTest {

    @Test
    void those_who_do_not_see_that_it_is_red_hear_that_it_is_an_error() {
        Element message = parse(ErrorMessage.of("Enter your name")).expectFirst("p");

        assertThat(message.text()).isEqualTo("Error: Enter your name");
        assertThat(message.expectFirst(".govuk-visually-hidden").text()).isEqualTo("Error:");
    }

    @Test
    void the_hidden_word_is_of_the_pages_language_or_left_out() {
        ErrorMessage.Builder message = ErrorMessage.builder().text("Rhowch eich enw");

        assertThat(parse(message.visuallyHiddenText("Gwall").build()).text()).isEqualTo("Gwall: Rhowch eich enw");
        assertThat(parse(message.visuallyHiddenText("").build()).text()).isEqualTo("Rhowch eich enw");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
