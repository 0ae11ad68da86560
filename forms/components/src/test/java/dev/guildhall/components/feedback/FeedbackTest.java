package dev.guildhall.components.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    @Test
    void text_becomes_a_paragraph_and_markup_stays_as_it_is() {
        Document text = parse(Feedback.builder().titleText("<Help>").text("<Tell us>"));
        Document markup =
                parse(Feedback.builder().titleHtml(Html.of("<i>Help</i>")).html(Html.of("<ul></ul>")));

        assertThat(text.select("h2").text()).isEqualTo("<Help>");
        assertThat(text.select(".govuk-feedback__body > p.govuk-body").text()).isEqualTo("<Tell us>");
        assertThat(markup.select("h2 > i").text()).isEqualTo("Help");
        assertThat(markup.select(".govuk-feedback__body > ul")).hasSize(1);
    }

    @Test
    void with_nothing_to_say_there_is_only_a_heading() {
        Document feedback = parse(Feedback.builder().titleText("Help us").headingLevel(3));

        assertThat(feedback.select("h3").text()).isEqualTo("Help us");
        assertThat(feedback.select(".govuk-feedback__body")).isEmpty();
    }

    private static Document parse(Feedback.Builder feedback) {
        return Jsoup.parse(feedback.build().toHtml().toString());
    }
}
