package dev.guildhall.components.skiplink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SkipLinkTest {

    @Test
    void it_leads_to_the_main_content_unless_told_otherwise() {
        assertThat(parse(SkipLink.builder().text("Skip to main content").build())
                        .expectFirst("a")
                        .attr("href"))
                .isEqualTo("#content");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
