package dev.guildhall.components.cookiebanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.guildhall.components.html.Html;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CookieBannerTest {

    @Test
    void an_action_is_a_button_unless_it_leads_somewhere() {
        Document banner = parse(Message.builder()
                .action(Action.builder("Accept")
                        .type("submit")
                        .name("cookies")
                        .value("yes")
                        .build())
                .action(Action.builder("View").href("/cookies").build())
                .action(Action.builder("Change").href("/choose").type("button").build()));

        assertThat(banner.select(".govuk-button-group > *"))
                .extracting(Element::normalName, Element::className, Element::text)
                .containsExactly(
                        tuple("button", "govuk-button", "Accept"),
                        tuple("a", "govuk-link", "View"),
                        tuple("a", "govuk-button", "Change"));
        assertThat(banner.expectFirst("button").attr("value")).isEqualTo("yes");
    }

    @Test
    void text_becomes_a_paragraph_and_markup_stays_as_it_is() {
        assertThat(parse(Message.builder().text("We use <b>cookies</b>"))
                        .select(".govuk-cookie-banner__content > p.govuk-body")
                        .text())
                .isEqualTo("We use <b>cookies</b>");
        assertThat(parse(Message.builder().html(Html.of("<ul></ul>"))).select(".govuk-cookie-banner__content > ul"))
                .hasSize(1);
    }

    @Test
    void without_actions_there_is_no_group_of_buttons() {
        assertThat(parse(Message.builder().text("Saved").role("alert")).select(".govuk-button-group"))
                .isEmpty();
        assertThat(parse(Message.builder().text("Saved").actions(List.of())).select(".govuk-button-group"))
                .hasSize(1);
    }

    @Test
    void a_banner_and_each_message_can_wait_for_a_script() {
        CookieBanner banner = CookieBanner.builder()
                .hidden()
                .message(Message.builder().text("Choose").build())
                .message(Message.builder().text("Chosen").hidden().build())
                .build();

        Document page = Jsoup.parse(banner.toHtml().toString());

        assertThat(page.select(".govuk-cookie-banner[hidden]")).hasSize(1);
        assertThat(page.select(".govuk-cookie-banner__message[hidden]").text()).isEqualTo("Chosen");
    }

    private static Document parse(Message.Builder message) {
        return Jsoup.parse(
                CookieBanner.builder().message(message.build()).build().toHtml().toString());
    }
}
