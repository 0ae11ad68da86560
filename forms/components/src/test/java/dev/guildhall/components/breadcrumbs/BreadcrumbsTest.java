package dev.guildhall.components.breadcrumbs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.Components;
import dev.guildhall.components.html.Attributes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BreadcrumbsTest {

    @Test
    void the_page_itself_is_no_link_and_says_that_it_is_the_current_one() {
        Breadcrumbs breadcrumbs = Breadcrumbs.builder()
                .item("Home & away", "/")
                .item(Breadcrumbs.Item.of("Permits", "/permits").withAttributes(Attributes.of("data-track", "up")))
                .item(Breadcrumbs.Item.current("Your permit"))
                .build();

        Document page = Jsoup.parseBodyFragment(breadcrumbs.toHtml().toString());

        assertThat(page.select("li").eachText()).containsExactly("Home & away", "Permits", "Your permit");
        assertThat(page.select("li:not([aria-current]) > a").eachAttr("href")).containsExactly("/", "/permits");
        assertThat(page.select("a[data-track=up]").text()).isEqualTo("Permits");
        assertThat(page.select("[aria-current=page]").text()).isEqualTo("Your permit");
    }

    @Test
    void an_item_that_is_null_is_still_an_item() {
        Document page = Jsoup.parseBodyFragment(Components.render("breadcrumbs", "{\"items\": [null, {}]}"));

        assertThat(page.select("li[aria-current=page]")).hasSize(2);
    }

    @Test
    void a_label_of_null_is_empty_where_an_absent_one_is_the_usual_one() {
        assertThat(Components.parse("breadcrumbs", "{\"labelText\": null}"))
                .isEqualTo(Breadcrumbs.builder().labelText("").build());
        assertThat(Components.parse("breadcrumbs", "{}"))
                .isEqualTo(Breadcrumbs.builder().labelText("Breadcrumb").build());
    }
}
