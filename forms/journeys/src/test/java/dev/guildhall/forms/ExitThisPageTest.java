package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ExitThisPageTest {

    private static final String ELSEWHERE = "https://weather.example/today";

    private final Person atRisk = new Person(JourneyHandler.of(
                    Permit.definition().exitThisPage(URI.create(ELSEWHERE)).build())
            .build());

    private void assertCanBeLeft() {
        Document page = atRisk.page();
        String at = atRisk.at();
        assertThat(page.select("body > a.govuk-skip-link").eachAttr("href"))
                .as("the link after the skip link at %s", at)
                .containsExactly("#main-content", ELSEWHERE);
        Element button = page.expectFirst("[data-module=govuk-exit-this-page] a[role=button]");
        assertThat(button.attr("href")).as("the button at %s", at).isEqualTo(ELSEWHERE);
        assertThat(button.attr("rel")).as("the button at %s", at).contains("noreferrer");
        assertThat(page.select("main [data-module=govuk-exit-this-page]"))
                .as("the button stands above the content at %s", at)
                .isEmpty();
    }

    @Test
    void every_page_of_the_journey_can_be_left_at_once() {
        atRisk.visits("/permit");
        assertCanBeLeft();
        atRisk.visits("/permit/resident").sends();
        assertCanBeLeft();
        atRisk.reachesCheckAnswers();
        assertCanBeLeft();
        atRisk.sends();
        assertThat(atRisk.at()).isEqualTo("/permit/declaration");
        assertCanBeLeft();
        atRisk.sends();
        assertThat(atRisk.at()).isEqualTo("/permit/confirmation");
        assertCanBeLeft();
        atRisk.visits("/permit/cookies");
        assertCanBeLeft();
        atRisk.visits("/permit/nowhere");
        assertCanBeLeft();
    }

    @Test
    void a_page_with_a_way_out_is_accessible_in_both_languages() {
        AccessiblePages.assertAccessible(
                "with a way out", atRisk.visits("/permit/resident").response());
        AccessiblePages.assertAccessible(
                "with a way out, in Welsh",
                atRisk.visits("/permit/resident?lang=cy").response());
        assertThat(atRisk.page().select("[data-module=govuk-exit-this-page] a").text())
                .isEqualTo("Argyfwng Gadael y dudalen hon");
    }

    @Test
    void a_journey_that_asks_for_no_way_out_has_none() {
        Person person = new Person(JourneyHandler.of(Permit.journey()).build());

        person.visits("/permit/resident");

        assertThat(person.page().select("[data-module=govuk-exit-this-page]")).isEmpty();
    }
}
