package dev.guildhall.components.errorsummary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ErrorSummaryTest {

    @Test
    void each_error_leads_to_its_field_and_one_without_a_field_is_text() {
        Element summary = parse(ErrorSummary.builder()
                .titleText("There is a problem")
                .item(ErrorSummary.Item.of("Enter your name", "#name"))
                .item(ErrorSummary.Item.builder().text("Try again").build())
                .build());

        assertThat(summary.select("li a").eachAttr("href")).containsExactly("#name");
        assertThat(summary.select("li").eachText()).containsExactly("Enter your name", "Try again");
    }

    @Test
    void items_that_are_given_at_once_replace_those_before() {
        Element summary = parse(ErrorSummary.builder()
                .item(ErrorSummary.Item.of("First", "#first"))
                .errorList(List.of(ErrorSummary.Item.of("Second", "#second")))
                .build());

        assertThat(summary.select("li").eachText()).containsExactly("Second");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
