package dev.guildhall.components.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.label.Label;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SelectTest {

    @Test
    void the_item_with_the_answers_value_is_selected_or_with_its_text_where_it_has_no_value() {
        Select.Builder select = Select.builder()
                .name("band")
                .label(Label.of("Band"))
                .item(Select.Item.of("a", "Band A"))
                .item(Select.Item.builder().text("Electric").build());

        assertThat(selected(select.value("a").build())).isEqualTo("Band A");
        assertThat(selected(select.value("Electric").build())).isEqualTo("Electric");
        assertThat(selected(select.value("").build())).isEmpty();
    }

    private static String selected(Select select) {
        return Jsoup.parseBodyFragment(select.toHtml().toString())
                .select("option[selected]")
                .text();
    }
}
