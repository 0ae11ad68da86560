package dev.guildhall.components.textarea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TextareaTest {

    @Test
    void what_was_typed_is_shown_as_it_was_typed() {
        String typed = "First\n  second </textarea><b>";

        Element field =
                parse(Textarea.builder().name("more").value(typed).build()).expectFirst("textarea");

        assertThat(field.wholeText()).isEqualTo(typed);
        assertThat(field.attr("rows")).isEqualTo("5");
    }

    @Test
    void a_field_without_a_name_is_refused_with_the_mend() {
        assertThatThrownBy(() -> Textarea.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no name: call name(...)");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
