package dev.guildhall.components.passwordinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.label.Label;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PasswordInputTest {

    @Test
    void the_button_waits_for_its_script() {
        Document page = parse(PasswordInput.builder().name("password").label(Label.of("Password")));

        Element button = page.expectFirst("button[hidden]");
        assertThat(button.text()).isEqualTo("Show");
        assertThat(button.attr("aria-label")).isEqualTo("Show password");
        assertThat(button.attr("aria-controls")).isEqualTo("password");
        assertThat(page.expectFirst("[data-module=govuk-password-input]").attributes())
                .noneMatch(attribute -> attribute.getKey().startsWith("data-i18n"));
    }

    @Test
    void the_button_says_in_another_language_what_its_script_says() {
        Document page = parse(PasswordInput.builder()
                .name("password")
                .showPasswordText("Datguddia")
                .showPasswordAriaLabelText("Datgelu cyfrinair"));

        assertThat(page.expectFirst("button").text()).isEqualTo("Datguddia");
        assertThat(page.expectFirst("button").attr("aria-label")).isEqualTo("Datgelu cyfrinair");
        assertThat(page.select("[data-i18n.show-password=Datguddia]")).hasSize(1);
    }

    @Test
    void a_password_manager_is_told_what_is_asked_for() {
        PasswordInput.Builder password = PasswordInput.builder().name("password");

        assertThat(parse(password).expectFirst("input").attr("autocomplete")).isEqualTo("current-password");
        assertThat(parse(password.autocomplete("new-password"))
                        .expectFirst("input")
                        .attr("autocomplete"))
                .isEqualTo("new-password");
        assertThat(parse(password.withoutAutocomplete()).expectFirst("input").hasAttr("autocomplete"))
                .isFalse();
    }

    @Test
    void a_field_without_a_name_is_refused() {
        assertThatThrownBy(() -> PasswordInput.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("password input");
    }

    private static Document parse(PasswordInput.Builder password) {
        return Jsoup.parse(password.build().toHtml().toString());
    }
}
