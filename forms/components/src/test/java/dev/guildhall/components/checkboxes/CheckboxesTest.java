package dev.guildhall.components.checkboxes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.hint.Hint;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CheckboxesTest {

    @Test
    void every_item_with_one_of_the_values_is_checked() {
        Document page = parse(Checkboxes.builder()
                .name("contact")
                .item(Checkboxes.Item.of("email", "Email"))
                .item(Checkboxes.Item.of("post", "Post"))
                .item(Checkboxes.Item.builder()
                        .value("none")
                        .text("None")
                        .exclusive()
                        .build())
                .value("post")
                .value("none"));

        assertThat(page.select("[checked]").eachAttr("value")).containsExactly("post", "none");
        assertThat(page.select("[data-behaviour=exclusive]").eachAttr("value")).containsExactly("none");
    }

    @Test
    void without_a_fieldset_each_item_is_described_by_the_hint_of_all_and_its_own() {
        Document page = parse(Checkboxes.builder()
                .name("terms")
                .hint(Hint.of("Read them"))
                .item(Checkboxes.Item.builder()
                        .value("yes")
                        .text("I agree")
                        .hint(Hint.of("To all of them"))
                        .build()));

        assertThat(page.expectFirst("input").attr("aria-describedby")).isEqualTo("terms-hint terms-item-hint");
    }

    private static Document parse(Checkboxes.Builder checkboxes) {
        return Jsoup.parseBodyFragment(checkboxes.build().toHtml().toString());
    }
}
