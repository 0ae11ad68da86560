package dev.guildhall.components.notificationbanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NotificationBannerTest {

    @Test
    void success_is_announced_and_anything_else_is_a_region() {
        assertThat(parse(NotificationBanner.builder().text("Saved").success().build())
                        .expectFirst("div")
                        .attr("role"))
                .isEqualTo("alert");
        Element usual = parse(
                        NotificationBanner.builder().text("Closed on Monday").build())
                .expectFirst("div");
        assertThat(usual.attr("role")).isEqualTo("region");
        assertThat(usual.expectFirst("h2").text()).isEqualTo("Important");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
