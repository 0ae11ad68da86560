package dev.guildhall.components.label;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LabelTest {

    @Test
    void a_label_that_is_the_pages_heading_stands_in_one() {
        Element label = parse(
                Label.builder().text("What is your name?").pageHeading().build().withForId("name"));

        assertThat(label.select("h1 > label").text()).isEqualTo("What is your name?");
        assertThat(label.expectFirst("label").attr("for")).isEqualTo("name");
    }

    @Test
    void a_label_that_says_nothing_is_not_there() {
        assertThat(Label.builder().html(Html.empty()).build().toHtml().toString())
                .isBlank();
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
