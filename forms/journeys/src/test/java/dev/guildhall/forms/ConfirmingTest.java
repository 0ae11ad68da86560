package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.session.SessionKey;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.submission.Submission;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Nobody confirms or submits what they have not seen. */
class ConfirmingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-03T14:42:10Z"), ZoneOffset.UTC);
    private static final SessionKeys KEYS = SessionKeys.of(SessionKey.random(new SecureRandom()));

    private final List<Submission<Permit>> submissions = new CopyOnWriteArrayList<>();
    private final JourneyHandler handler = JourneyHandler.of(Permit.journey())
            .sessionKeys(KEYS)
            .clock(CLOCK)
            .onSubmit(submissions::add)
            .build();
    private final Person person = new Person(handler).reachesCheckAnswers();

    private static Document page(FormsResponse response) {
        return Jsoup.parse(response.bodyText());
    }

    private void changes(Person who, String name) {
        who.visits("/permit/name?change").sends("name", name);
    }

    @Test
    void check_answers_that_changed_since_are_shown_again_with_what_changed() {
        Tab check = Tab.of(person, "/permit/check-answers");
        changes(person, "Grace");
        person.visits("/permit/car?change").sends("doors", "3");

        FormsResponse again = check.sends("");

        assertThat(again.status()).isEqualTo(409);
        assertThat(page(again).expectFirst("h1").text()).isEqualTo("Check your answers");
        assertThat(page(again).select("main .govuk-summary-list").text()).contains("Grace");
        assertThat(page(again).select(".govuk-notification-banner p").eachText())
                .containsExactly(
                        "Your answer to “What is your name?” has changed since you opened this page."
                                + " Check it: What is your name?",
                        "Your answer to “About the car” has changed since you opened this page."
                                + " Check it: About the car");
        assertThat(page(again).expectFirst(".govuk-notification-banner__link").attr("href"))
                .isEqualTo("/permit/name?change");
    }

    @Test
    void what_changed_is_told_in_welsh_too() {
        Tab check = Tab.of(person, "/permit/check-answers?lang=cy");
        changes(person, "Grace");

        assertThat(page(check.sends("")).select(".govuk-notification-banner p").text())
                .isEqualTo("Mae eich ateb i “Beth yw eich enw?” wedi newid ers i chi agor y dudalen hon."
                        + " Gwiriwch ef: Beth yw eich enw?");
    }

    @Test
    void the_page_that_was_shown_again_can_be_sent_and_one_that_changed_there_and_back_too() {
        Tab check = Tab.of(person, "/permit/check-answers");
        changes(person, "Grace");
        FormsResponse again = check.sends("");
        changes(person, "Hedy");
        changes(person, "Grace");

        FormsResponse on = new Tab(person, "", page(again)).sends("");

        assertThat(on.header("Location")).contains("/permit/declaration");
    }

    @Test
    void a_declaration_is_not_made_about_answers_that_changed_after_it_was_shown() {
        person.sends();
        Tab declaration = Tab.of(person, "/permit/declaration");
        changes(person, "Grace");

        FormsResponse again = declaration.sends("");

        assertThat(again.status()).isEqualTo(409);
        assertThat(page(again).select(".govuk-notification-banner").text()).contains("What is your name?");
        assertThat(page(again).select("main .govuk-summary-list").text()).contains("Grace");
    }

    @Test
    void a_declaration_is_not_made_about_answers_that_changed_after_they_were_checked_though_before_it_was_shown() {
        person.sends();
        changes(Tab.joining(person, handler, KEYS, CLOCK), "Grace");
        Tab declaration = Tab.of(person, "/permit/declaration");

        FormsResponse again = declaration.sends("");

        assertThat(again.status()).isEqualTo(409);
        assertThat(page(again).select("main .govuk-summary-list").text()).contains("Grace");
        new Tab(person, "", page(again)).sends("");
        assertThat(Tab.of(person, "/permit/declaration").sends("").header("Location"))
                .contains("/permit/confirmation");
    }

    @Test
    void what_somebody_else_has_checked_counts_for_them_alone() {
        Person helper = Tab.joining(person, handler, KEYS, CLOCK);
        person.sends();
        changes(helper, "Grace");
        helper.visits("/permit/check-answers").sends();

        FormsResponse unseen = Tab.of(person, "/permit/declaration").sends("");
        FormsResponse seen = Tab.of(helper, "/permit/declaration").sends("");

        assertThat(unseen.status()).isEqualTo(409);
        assertThat(seen.header("Location")).contains("/permit/confirmation");
        Delivered.by(handler);
        assertThat(submissions)
                .singleElement()
                .satisfies(submission ->
                        assertThat(submission.application().name()).isEqualTo("Grace"));
    }

    @Test
    void a_declaration_about_answers_that_were_never_checked_leads_to_check_answers_first() {
        Tab declaration = Tab.of(person, "/permit/declaration");

        FormsResponse check = declaration.sends("");

        assertThat(check.status()).isEqualTo(409);
        assertThat(page(check).expectFirst("h1").text()).isEqualTo("Check your answers");
        assertThat(page(check).select(".govuk-notification-banner"))
                .as("nothing has changed")
                .isEmpty();
    }

    @Test
    void a_form_without_a_stamp_or_with_a_forged_one_submits_nothing() {
        person.sends();
        String csrf = person.csrf();
        String forged = "9." + "A".repeat(43) + ".AAAABBBB";

        for (String stamp : List.of("", "&shown=", "&shown=x", "&shown=" + forged, "&shown=" + "9.".repeat(9000))) {
            FormsResponse response = person.post("/permit/declaration", "csrf=" + csrf + stamp);

            assertThat(response.status()).as(stamp).isEqualTo(409);
        }
        Delivered.by(handler);
        assertThat(submissions).isEmpty();
    }

    @Test
    void a_save_that_changes_no_answer_between_does_not_matter() {
        person.sends();
        Tab declaration = Tab.of(person, "/permit/declaration");
        person.send(FormsRequest.to("GET", "/permit/keep-alive"));
        person.visits("/permit/name?change").sends();

        assertThat(declaration.sends("").header("Location")).contains("/permit/confirmation");
    }

    @Test
    void an_app_is_shown_its_answers_again_too() {
        App app = new App(person).visits("/permit/check-answers");
        changes(person, "Grace");

        app.sends(Map.of());

        assertThat(app.response().status()).isEqualTo(409);
        assertThat(app.page().path("kind").asString()).isEqualTo("check-answers");
        app.sends(Map.of());
        assertThat(app.at()).isEqualTo("/permit/declaration");
    }
}
