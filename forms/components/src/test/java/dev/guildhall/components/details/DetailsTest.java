package dev.guildhall.components.details;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DetailsTest {

    @Test
    void it_is_closed_until_told_otherwise() {
        Details.Builder details = Details.builder().summaryText("Help").text("Some help");

        assertThat(parse(details.build()).expectFirst("details").hasAttr("open"))
                .isFalse();
        assertThat(parse(details.open().build()).expectFirst("details").hasAttr("open"))
                .isTrue();
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
