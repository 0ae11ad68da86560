package dev.guildhall.components.servicenavigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ServiceNavigationTest {

    @Test
    void the_name_is_a_link_only_where_it_leads_somewhere() {
        ServiceNavigation.Builder navigation = ServiceNavigation.builder().serviceName("Apply for a permit");

        assertThat(parse(navigation.build()).select("a")).isEmpty();
        assertThat(parse(navigation.serviceUrl("/").build()).select("a").text()).isEqualTo("Apply for a permit");
    }

    @Test
    void the_page_that_is_shown_is_marked() {
        Element navigation = parse(ServiceNavigation.builder()
                .item(ServiceNavigation.Item.builder()
                        .text("Permits")
                        .href("/permits")
                        .current()
                        .build())
                .item(ServiceNavigation.Item.builder()
                        .text("Fines")
                        .href("/fines")
                        .build())
                .build());

        assertThat(navigation.select("a[aria-current=page]").eachText()).containsExactly("Permits");
        assertThat(navigation.select("a").eachAttr("href")).containsExactly("/permits", "/fines");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
