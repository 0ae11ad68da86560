package dev.guildhall.components.fieldset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FieldsetTest {

    @Test
    void a_legend_that_is_the_pages_heading_holds_the_only_heading() {
        Element fieldset = parse(Fieldset.builder()
                .legend(Legend.builder()
                        .text("What is your address?")
                        .pageHeading()
                        .build())
                .html(Html.of("<input>"))
                .build());

        assertThat(fieldset.select("legend > h1").text()).isEqualTo("What is your address?");
        assertThat(fieldset.select("fieldset > input")).hasSize(1);
    }

    @Test
    void without_a_legend_there_is_none() {
        assertThat(parse(Fieldset.builder().build()).select("legend")).isEmpty();
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
