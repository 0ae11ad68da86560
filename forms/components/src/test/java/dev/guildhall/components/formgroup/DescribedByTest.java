package dev.guildhall.components.formgroup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DescribedByTest {

    @Test
    void the_ids_of_hint_and_message_are_made_of_that_of_the_control() {
        Document page = parse(Input.builder()
                .name("town")
                .label(Label.of("Town"))
                .hint(Hint.of("Where you live"))
                .errorMessage(ErrorMessage.of("Enter a town"))
                .build());

        assertThat(page.expectFirst("label").attr("for")).isEqualTo("town");
        assertThat(page.expectFirst("#town").attr("aria-describedby")).isEqualTo("town-hint town-error");
        assertThat(page.select("#town-hint, #town-error")).hasSize(2);
    }

    @Test
    void a_hint_and_a_message_with_ids_of_their_own_keep_them_and_are_referred_to_by_them() {
        Document page = parse(Input.builder()
                .name("town")
                .hint(Hint.builder().id("help").text("Where you live").build())
                .errorMessage(
                        ErrorMessage.builder().id("wrong").text("Enter a town").build())
                .describedBy("more")
                .build());

        assertThat(page.expectFirst("#town").attr("aria-describedby")).isEqualTo("more help wrong");
        assertThat(page.select(".govuk-hint#help, .govuk-error-message#wrong")).hasSize(2);
    }

    @Test
    void a_label_that_is_for_another_element_or_for_none_stays_so() {
        Input.Builder town = Input.builder().name("town");

        Document other = parse(
                town.label(Label.builder().text("Town").forId("other").build()).build());
        Document none =
                parse(town.label(Label.builder().text("Town").forId("").build()).build());

        assertThat(other.expectFirst("label").attr("for")).isEqualTo("other");
        assertThat(none.expectFirst("label").hasAttr("for")).isFalse();
    }

    @Test
    void the_ids_of_a_group_and_of_an_item_have_no_space_at_the_ends() {
        assertThat(DescribedBy.join("", "a-item-hint")).isEqualTo("a-item-hint");
        assertThat(DescribedBy.join("group", "a-item-hint")).isEqualTo("group a-item-hint");
        assertThat(DescribedBy.join("\u00a0group", "")).isEqualTo("group");
    }

    private static Document parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString());
    }
}
