package dev.guildhall.components.backlink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BackLinkTest {

    @Test
    void it_says_back_and_leads_nowhere_unless_told() {
        Element link = parse(BackLink.builder().build()).expectFirst("a");

        assertThat(link.text()).isEqualTo("Back");
        assertThat(link.attr("href")).isEqualTo("#");
    }

    @Test
    void markup_is_taken_as_it_is_and_text_is_escaped() {
        assertThat(parse(BackLink.builder().html(Html.of("<b>Back</b>")).build())
                        .select("a > b"))
                .hasSize(1);
        assertThat(parse(BackLink.builder().text("<b>Back</b>").build()).text()).isEqualTo("<b>Back</b>");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
