package dev.guildhall.components.radios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.fieldset.Legend;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RadiosTest {

    private static Radios.Builder contact() {
        Input email =
                Input.builder().name("email").label(Label.of("Email address")).build();
        return Radios.builder()
                .name("contact")
                .fieldset(Fieldset.builder()
                        .legend(Legend.of("How should we contact you?"))
                        .build())
                .item(Radios.Item.builder()
                        .value("email")
                        .text("Email")
                        .conditional(email.toHtml())
                        .build())
                .item(Radios.Item.divider("or"))
                .item(Radios.Item.of("post", "Post"));
    }

    private static Document parse(Radios.Builder radios) {
        return Jsoup.parseBodyFragment(radios.build().toHtml().toString());
    }

    @Test
    void the_item_with_the_answers_value_is_checked_and_reveals_what_belongs_to_it() {
        Document page = parse(contact().value("email"));

        assertThat(page.select("input[type=radio][checked]").eachAttr("value")).containsExactly("email");
        assertThat(page.expectFirst("#conditional-contact").className()).isEqualTo("govuk-radios__conditional");
        assertThat(page.select("#conditional-contact input[name=email]")).hasSize(1);
    }

    @Test
    void without_an_answer_nothing_is_checked_and_nothing_revealed() {
        Document page = parse(contact());

        assertThat(page.select("[checked]")).isEmpty();
        assertThat(page.expectFirst("#conditional-contact").hasClass("govuk-radios__conditional--hidden"))
                .isTrue();
    }

    @Test
    void the_first_item_has_the_groups_id_so_that_an_error_summary_can_link_to_it() {
        assertThat(parse(contact()).select("input[type=radio]").eachAttr("id")).containsExactly("contact", "contact-3");
    }

    @Test
    void hint_and_error_describe_the_group() {
        Document page = parse(contact().hint(Hint.of("Choose one")).errorMessage(ErrorMessage.of("Choose how")));

        assertThat(page.expectFirst("fieldset").attr("aria-describedby")).isEqualTo("contact-hint contact-error");
        assertThat(page.expectFirst("#contact-hint").text()).isEqualTo("Choose one");
        assertThat(page.expectFirst("#contact-error").text()).isEqualTo("Error: Choose how");
    }

    @Test
    void an_item_can_be_unchecked_whatever_the_answer() {
        Radios.Item no =
                Radios.Item.builder().value("no").text("No").unchecked().build();

        assertThat(parse(Radios.builder().name("a").item(no).value("no")).select("[checked]"))
                .isEmpty();
    }
}
