package dev.guildhall.components.insettext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class InsetTextTest {

    @Test
    void it_holds_text_or_markup() {
        assertThat(parse(InsetText.builder().text("It takes <8 weeks").build()).text())
                .isEqualTo("It takes <8 weeks");
        assertThat(parse(InsetText.builder().html(Html.of("<p>It</p>")).build()).select("div > p"))
                .hasSize(1);
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
