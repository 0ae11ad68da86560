package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.store.StoredApplication;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionEndTest {

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final HandClock clock = new HandClock("2026-06-01T12:00:00Z");
    private final RememberingStore store = new RememberingStore(clock);
    private final JourneyHandler handler = handler(LIFETIME);
    private final Person person = new Person(handler);

    private JourneyHandler handler(Duration lifetime) {
        return JourneyHandler.of(Permit.journey())
                .clock(clock)
                .store(store)
                .keys(RememberingStore.KEYS)
                .lifetime(lifetime)
                .build();
    }

    private FormsResponse get(String target) {
        return person.send(FormsRequest.to("GET", target));
    }

    @Test
    void a_page_that_holds_a_session_warns_before_it_ends_and_says_so_without_javascript_too() {
        person.visits("/permit/resident");

        Element dialog = person.page().expectFirst("main [data-module=guildhall-timeout-dialog]");
        assertThat(dialog.attr("data-timeout")).isEqualTo("1800");
        assertThat(dialog.attr("data-countdown")).isEqualTo("120");
        assertThat(dialog.attr("data-keep-alive-url")).isEqualTo("/permit/keep-alive");
        assertThat(dialog.attr("data-sign-out-url")).isEqualTo("/permit/sign-out");
        assertThat(dialog.attr("data-timeout-url")).isEqualTo("/permit/timed-out");
        assertThat(dialog.select(".guildhall-timeout-dialog__notice").text()).contains("within 30 minutes");
        assertThat(person.page().select("meta[http-equiv=refresh]")).isEmpty();
        person.visits("/permit/resident?lang=cy");
        assertThat(person.page()
                        .select("[data-module=guildhall-timeout-dialog]")
                        .attr("data-language"))
                .isEqualTo("cy");
        assertThat(person.page().select(".guildhall-timeout-dialog h2").text())
                .isEqualTo("Byddwch yn cael eich allgofnodi cyn bo hir");
    }

    @Test
    void pages_that_hold_no_answers_warn_of_nothing() {
        for (String address : List.of("/permit", "/permit/cookies", "/permit/nowhere")) {
            assertThat(person.visits(address).page().select("[data-module=guildhall-timeout-dialog]"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void a_short_session_is_warned_of_a_third_ahead_and_a_day_long_or_very_short_one_not_at_all() {
        assertThat(warning(Duration.ofMinutes(3)).attr("data-countdown")).isEqualTo("60");
        assertThat(warning(Duration.ofMinutes(1)).attr("data-countdown")).isEqualTo("20");
        assertThat(new Person(handler(Duration.ofSeconds(59)))
                        .visits("/permit/resident")
                        .page()
                        .select("[data-module=guildhall-timeout-dialog]"))
                .isEmpty();
        assertThat(new Person(handler(Duration.ofHours(20)))
                        .visits("/permit/resident")
                        .page()
                        .select("[data-module=guildhall-timeout-dialog]"))
                .isEmpty();
    }

    private Element warning(Duration lifetime) {
        return new Person(handler(lifetime))
                .visits("/permit/resident")
                .page()
                .expectFirst("[data-module=guildhall-timeout-dialog]");
    }

    @Test
    void staying_signed_in_prolongs_the_session_and_the_application_and_touches_no_answer() {
        person.visits("/permit/resident").sends("resident", "yes");
        StoredApplication before = store.last().orElseThrow();
        clock.moveOn(Duration.ofMinutes(29));

        FormsResponse stayed = get("/permit/keep-alive");
        StoredApplication after = store.last().orElseThrow();
        clock.moveOn(Duration.ofMinutes(29));
        person.visits("/permit/confirmation");

        assertThat(stayed.status()).isEqualTo(204);
        assertThat(stayed.header("Cache-Control")).contains("no-store");
        assertThat(person.at()).isEqualTo("/permit/name");
        assertThat(after.contents()).isEqualTo(before.contents());
        assertThat(after.expiresAt()).isEqualTo(before.expiresAt().plus(Duration.ofMinutes(29)));
    }

    @Test
    void staying_signed_in_with_nothing_saved_saves_nothing() {
        person.visits("/permit/resident");

        assertThat(get("/permit/keep-alive").status()).isEqualTo(204);
        assertThat(store.last()).isEmpty();
    }

    @Test
    void a_session_that_is_over_cannot_be_prolonged_and_nobody_gets_one_by_asking() {
        person.visits("/permit/resident");
        clock.moveOn(LIFETIME);

        FormsResponse late = get("/permit/keep-alive");
        FormsResponse stranger = new Person(handler).send(FormsRequest.to("GET", "/permit/keep-alive"));

        assertThat(List.of(late, stranger)).allSatisfy(response -> {
            assertThat(response.status()).isEqualTo(410);
            assertThat(response.header("Set-Cookie")).isEmpty();
            assertThat(response.header("Cache-Control")).contains("no-store");
        });
    }

    @Test
    void signing_out_ends_the_session_and_says_what_has_become_of_the_answers() {
        person.visits("/permit/resident").sends("resident", "yes");

        person.visits("/permit/sign-out");

        assertThat(person.response().status()).isEqualTo(200);
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("You have signed out");
        assertThat(person.page().select("main").text()).contains("You cannot go back to answers");
        assertThat(person.response().headers())
                .filteredOn(header -> header.name().equals("Set-Cookie"))
                .allSatisfy(header -> assertThat(header.value()).contains("Max-Age=0"))
                .hasSize(2);
        assertThat(person.visits("/permit/confirmation").at()).isEqualTo("/permit/resident");
    }

    @Test
    void a_page_that_is_asked_for_after_the_end_leads_to_the_page_that_says_why() {
        person.visits("/permit/resident").sends("resident", "yes").sends("name", "Ada");
        clock.moveOn(LIFETIME);

        person.visits("/permit/born");

        assertThat(person.at()).isEqualTo("/permit/timed-out");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("For your security, we signed you out");
        assertThat(person.page().select("main a.govuk-button").attr("href")).isEqualTo("/permit");
        assertThat(person.visits("/permit/born").at()).isEqualTo("/permit/resident");
    }

    @Test
    void the_start_page_and_the_first_page_begin_anew_after_the_end() {
        person.visits("/permit/resident").sends("resident", "yes");
        clock.moveOn(LIFETIME);

        assertThat(person.visits("/permit").at()).isEqualTo("/permit");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Apply for a permit");
        clock.moveOn(LIFETIME);
        assertThat(person.visits("/permit/resident").at()).isEqualTo("/permit/resident");
    }

    @Test
    void what_is_sent_after_the_end_is_not_saved_and_the_person_is_told_so_plainly() {
        person.visits("/permit/resident").sends("resident", "yes");
        StoredApplication before = store.last().orElseThrow();
        clock.moveOn(LIFETIME);

        person.sends("name", "Ada");

        assertThat(person.response().status()).isEqualTo(403);
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("For your security, we signed you out");
        assertThat(person.page().select("main").text()).contains("What you just sent was not saved.");
        assertThat(store.last()).contains(before);
        assertThat(store.last().orElseThrow().contents()).isEqualTo(before.contents());
    }

    @Test
    void a_forged_cookie_is_not_taken_for_one_that_is_over() {
        person.visits("/permit/resident");
        String token = person.cookies().getOrDefault("guildhall", "");
        person.cookies().put("guildhall", (token.startsWith("A") ? "B" : "A") + token.substring(1));
        clock.moveOn(LIFETIME);

        FormsResponse response = get("/permit/name");

        assertThat(response.header("Location")).contains("/permit/resident");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/permit/keep-alive", "/permit/sign-out", "/permit/timed-out"})
    void the_addresses_of_the_session_answer_head_as_get_and_take_no_form(String address) {
        person.visits("/permit/resident");
        FormsRequest.Builder head = FormsRequest.to("HEAD", address);
        head.header("Cookie", "guildhall=" + person.cookies().get("guildhall"));

        FormsResponse read = get(address);

        assertThat(handler.handle(head.build()).status()).isEqualTo(read.status());
        FormsResponse posted = person.post(address, "");
        assertThat(posted.status()).isEqualTo(405);
        assertThat(posted.header("Allow")).contains("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void every_page_of_a_sessions_end_is_accessible(String language) {
        String choice = "?lang=" + language;
        AccessiblePages.assertAccessible(
                "signed out", person.visits("/permit/sign-out" + choice).response());
        AccessiblePages.assertAccessible(
                "timed out", person.visits("/permit/timed-out" + choice).response());
        AccessiblePages.assertAccessible(
                "with a warning", person.visits("/permit/resident" + choice).response());
        clock.moveOn(LIFETIME);
        AccessiblePages.assertAccessible(
                "timed out before sending", person.sends("resident", "yes").response());
        assertThat(person.page().expectFirst("html").attr("lang")).isEqualTo(language);
    }
}
