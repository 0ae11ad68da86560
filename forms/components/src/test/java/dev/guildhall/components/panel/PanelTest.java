package dev.guildhall.components.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PanelTest {

    @Test
    void its_title_is_a_heading_of_the_level_that_the_page_needs() {
        assertThat(parse(Panel.builder().titleText("Application complete").build())
                        .select("h1")
                        .text())
                .isEqualTo("Application complete");
        assertThat(parse(Panel.builder()
                                .titleText("Application complete")
                                .headingLevel(2)
                                .build())
                        .select("h2"))
                .hasSize(1);
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
