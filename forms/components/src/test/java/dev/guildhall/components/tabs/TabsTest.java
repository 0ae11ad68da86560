package dev.guildhall.components.tabs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.Components;
import dev.guildhall.components.html.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TabsTest {

    @Test
    void the_first_tab_is_chosen_and_text_becomes_a_paragraph() {
        Document page = page(Tabs.builder()
                .item(Tabs.Item.builder()
                        .id("day")
                        .label("Past day")
                        .panel("3 cases")
                        .build())
                .item(Tabs.Item.of("week", "Past week", Html.of("<h2>9 cases</h2>")))
                .build());

        assertThat(page.select("li.govuk-tabs__list-item--selected a").eachAttr("href"))
                .containsExactly("#day");
        assertThat(page.select("#day:not(.govuk-tabs__panel--hidden) > p.govuk-body")
                        .text())
                .isEqualTo("3 cases");
        assertThat(page.select("#week.govuk-tabs__panel--hidden > h2").text()).isEqualTo("9 cases");
    }

    @Test
    void a_tab_after_one_that_is_left_out_keeps_the_id_made_of_the_prefix() {
        Document page = page(Tabs.builder()
                .idPrefix("cases")
                .item(Tabs.Item.builder().label("Past day").build())
                .item(Tabs.Item.leftOut())
                .item(Tabs.Item.builder().label("Past year").build())
                .build());

        assertThat(page.select("a").eachAttr("href")).containsExactly("#cases-1", "#cases-3");
        assertThat(page.select(".govuk-tabs__panel").eachAttr("id")).containsExactly("cases-1", "cases-3");
    }

    @Test
    void a_tab_without_id_is_refused_where_there_is_no_prefix() {
        Tabs.Builder tabs =
                Tabs.builder().item(Tabs.Item.builder().label("Past day").build());

        assertThatThrownBy(tabs::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The tab \"Past day\" has no id: give it one,"
                        + " or call idPrefix(...) on the tabs, which makes one for each");
    }

    @Test
    void as_json_a_tab_without_id_and_prefix_is_what_it_is_in_the_reference() {
        Document page = Jsoup.parseBodyFragment(Components.render("tabs", "{\"items\": [null, {\"label\": 0}]}"));

        assertThat(page.select("a").eachAttr("href")).containsExactly("#-2");
        assertThat(page.select("a").text()).isEqualTo("0");
        assertThat(page.select(".govuk-tabs__list-item--selected")).isEmpty();
    }

    @Test
    void items_of_which_none_is_shown_leave_an_empty_list() {
        assertThat(Jsoup.parseBodyFragment(Components.render("tabs", "{\"items\": [false]}"))
                        .select("ul"))
                .hasSize(1);
        assertThat(Jsoup.parseBodyFragment(Components.render("tabs", "{\"items\": []}"))
                        .select("ul"))
                .isEmpty();
    }

    private static Document page(Tabs tabs) {
        return Jsoup.parseBodyFragment(tabs.toHtml().toString());
    }
}
