package dev.guildhall.components.accordion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.Components;
import dev.guildhall.components.html.Html;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AccordionTest {

    @Test
    void text_becomes_a_paragraph_and_markup_stays_as_it_is() {
        Accordion accordion = Accordion.builder()
                .id("help")
                .section(Accordion.Section.of("Who", "Adults & others"))
                .section(Accordion.Section.of("What", Html.of("<ul><li>A badge</li></ul>")))
                .build();

        Document page = page(accordion);

        assertThat(page.select("#help-content-1 > p.govuk-body").text()).isEqualTo("Adults & others");
        assertThat(page.select("#help-content-2 > ul").text()).isEqualTo("A badge");
    }

    @Test
    void a_section_after_one_that_is_left_out_keeps_its_ids() {
        Accordion accordion = Accordion.builder()
                .id("help")
                .section(Accordion.Section.leftOut())
                .section(Accordion.Section.builder()
                        .heading("What it costs")
                        .summary("Prices of this year")
                        .content("£20")
                        .expanded()
                        .build())
                .build();

        Document page = page(accordion);

        assertThat(page.select(".govuk-accordion__section--expanded")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id"))
                .containsExactly("help", "help-heading-2", "help-summary-2", "help-content-2");
    }

    @Test
    void what_is_open_is_forgotten_only_when_asked() {
        Accordion.Builder accordion = Accordion.builder().id("help");

        assertThat(remembering(accordion.build())).isEmpty();
        assertThat(remembering(accordion.forgetExpanded().build())).containsExactly("false");
        assertThat(remembering(accordion.rememberExpanded().build())).containsExactly("true");
    }

    @Test
    void an_accordion_without_id_is_refused() {
        assertThatThrownBy(() -> Accordion.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The accordion has no id: call id(...) with one that no other accordion of the service has");
    }

    @Test
    void a_flag_that_is_neither_true_nor_false_is_printed_before_the_attributes() {
        String markup = Components.render(
                "accordion", "{\"id\": \"a\", \"rememberExpanded\": null, \"attributes\": {\"data-any\": 1}}");

        assertThat(markup).contains("id=\"a\" data-remember-expanded=\"\" data-any=\"1\">");
    }

    @Test
    void content_of_white_space_alone_is_an_empty_paragraph() {
        assertThat(Components.parse("accordion", "{\"id\": \"a\", \"items\": [{\"content\": {\"text\": \" \"}}]}"))
                .isEqualTo(Accordion.builder()
                        .id("a")
                        .section(Accordion.Section.of("", " "))
                        .build());
    }

    private static List<String> remembering(Accordion accordion) {
        return page(accordion).select("#help").eachAttr("data-remember-expanded");
    }

    private static Document page(Accordion accordion) {
        return Jsoup.parseBodyFragment(accordion.toHtml().toString());
    }
}
