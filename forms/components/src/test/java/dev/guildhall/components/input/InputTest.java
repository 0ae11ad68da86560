package dev.guildhall.components.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.label.Label;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class InputTest {

    @Test
    void label_hint_and_error_belong_to_the_field() {
        Element page = parse(Input.builder()
                .name("email")
                .label(Label.of("Email address"))
                .hint(Hint.of("We only use it to reply"))
                .errorMessage(ErrorMessage.of("Enter an email address"))
                .describedBy("more")
                .build());

        Element field = page.expectFirst("input");
        assertThat(page.expectFirst("label").attr("for")).isEqualTo(field.id()).isEqualTo("email");
        assertThat(field.attr("aria-describedby")).isEqualTo("more email-hint email-error");
        assertThat(page.expectFirst("#email-hint").text()).isEqualTo("We only use it to reply");
    }

    @Test
    void a_field_that_is_empty_is_not_a_field_without_a_value() {
        assertThat(parse(Input.builder().name("a").value("").build())
                        .expectFirst("input")
                        .hasAttr("value"))
                .isTrue();
        assertThat(parse(Input.builder().name("a").build()).expectFirst("input").hasAttr("value"))
                .isFalse();
    }

    @Test
    void a_field_without_a_name_is_refused_with_the_mend() {
        assertThatThrownBy(() -> Input.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no name: call name(...)");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
