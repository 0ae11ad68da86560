package dev.guildhall.components.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.Components;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationTest {

    @Test
    void pages_are_named_and_those_left_out_are_a_gap() {
        Document page = page(Pagination.builder()
                .previous("/results?page=1")
                .item(Pagination.Item.page(1, "/results?page=1"))
                .item(Pagination.Item.currentPage(2, "/results?page=2"))
                .item(Pagination.Item.ellipsis())
                .item(Pagination.Item.page(9, "/results?page=9"))
                .next("/results?page=3")
                .build());

        assertThat(page.select("li").eachText()).containsExactly("1", "2", "⋯", "9");
        assertThat(page.select("li a").eachAttr("aria-label")).containsExactly("Page 1", "Page 2", "Page 9");
        assertThat(page.select("a[aria-current=page]").text()).isEqualTo("2");
        assertThat(page.select("a[rel]").eachText()).containsExactly("Previous page", "Next page");
        assertThat(page.select(".govuk-pagination--block")).isEmpty();
    }

    @Test
    void without_pages_the_links_stand_in_a_block_and_say_what_is_there() {
        Pagination.Link next = Pagination.Link.builder()
                .href("/costs")
                .text("Next chapter")
                .labelText("What it costs")
                .build();

        Document page = page(Pagination.builder().next(next).build());

        assertThat(page.select("nav.govuk-pagination--block a").text()).isEqualTo("Next chapter : What it costs");
        assertThat(page.select(".govuk-pagination__link-title--decorated")).isEmpty();
    }

    @Test
    void beside_pages_a_label_is_not_shown() {
        Pagination.Link next =
                Pagination.Link.builder().href("/2").labelText("The rest").build();

        Document page = page(Pagination.builder()
                .item(Pagination.Item.page(1, "/1"))
                .next(next)
                .build());

        assertThat(page.select("a[rel=next]").text()).isEqualTo("Next page");
    }

    @Test
    void a_link_that_leads_nowhere_is_not_shown_and_yet_makes_a_block() {
        Document page = page(Pagination.builder().previous("").build());

        assertThat(page.select("nav.govuk-pagination--block")).hasSize(1);
        assertThat(page.select("a")).isEmpty();
    }

    @Test
    void an_empty_list_of_pages_is_a_list() {
        assertThat(page(Pagination.builder().items(List.of()).build()).select("ul"))
                .hasSize(1);
        assertThat(page(Pagination.builder().build()).select("ul")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"number\": 0}                              | Page 0",
                "{\"number\": \"\", \"href\": \"/\"}          | `Page `",
                "{\"number\": null}                           | Page null",
                "{\"href\": \"/\"}                            | Page undefined",
                "{\"number\": 1, \"visuallyHiddenText\": \"\"}   | ``",
                "{\"number\": 1, \"visuallyHiddenText\": null}   | ``",
                "{\"number\": 1, \"visuallyHiddenText\": \"Tudalen 1\"} | Tudalen 1",
            })
    void a_page_is_called_what_the_reference_calls_it(String item, String label) {
        Document page = Jsoup.parseBodyFragment(Components.render("pagination", "{\"items\": [" + item + "]}"));

        assertThat(page.expectFirst("li a").attr("aria-label")).isEqualTo(label);
    }

    @Test
    void a_link_of_white_space_alone_does_not_get_the_usual_wording() {
        Document page = Jsoup.parseBodyFragment(
                Components.render("pagination", "{\"next\": {\"href\": \"/\", \"text\": \" \\u00a0\"}}"));

        assertThat(page.expectFirst("a[rel=next]").wholeText()).isBlank();
    }

    private static Document page(Pagination pagination) {
        return Jsoup.parseBodyFragment(pagination.toHtml().toString());
    }
}
