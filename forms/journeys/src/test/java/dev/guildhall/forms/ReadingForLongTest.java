package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.support.SupportPage;
import dev.guildhall.forms.support.SupportPages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** A draft outlives the session of whoever only reads, and is seldom saved for that. */
class ReadingForLongTest {

    private final TurningClock clock = new TurningClock();
    private final RememberingStore store = new RememberingStore(clock);

    private Person person(Duration session, Duration draft) {
        return new Person(JourneyHandler.of(Permit.journey())
                        .store(store)
                        .keys(RememberingStore.KEYS)
                        .clock(clock)
                        .sessionLifetime(session)
                        .draftLifetime(draft)
                        .support(SupportPages.builder()
                                .page(SupportPage.of(
                                        "help",
                                        Text.of("Help", "Cymorth"),
                                        Block.paragraph(Text.of("Ask us.", "Gofynnwch i ni."))))
                                .build())
                        .build())
                .reachesCheckAnswers();
    }

    @Test
    void a_person_who_reads_for_days_finds_everything_as_it_was() {
        Person person = person(Duration.ofHours(4), Duration.ofHours(4));
        int saves = store.saves();

        for (int hour = 0; hour < 72; hour += 3) {
            clock.turn(Duration.ofHours(3));
            assertThat(person.visits("/permit/check-answers").at()).isEqualTo("/permit/check-answers");
        }

        assertThat(person.page().select(".govuk-summary-list").text()).contains("Ada");
        assertThat(store.saves()).isGreaterThan(saves);
    }

    @Test
    void reading_saves_a_draft_once_in_an_eighth_of_its_session_at_most() {
        Person person = person(Duration.ofHours(4), Duration.ofHours(4));
        int saves = store.saves();

        for (int minute = 0; minute < 4 * 60; minute++) {
            clock.turn(Duration.ofMinutes(1));
            person.visits("/permit/name");
        }

        assertThat(store.saves() - saves).isLessThanOrEqualTo(8);
    }

    @Test
    void a_draft_that_lasts_for_long_is_renewed_when_half_of_its_lifetime_has_passed() {
        Person person = person(Duration.ofHours(20), Duration.ofDays(30));
        int saves = store.saves();

        for (int hour = 0; hour < 14 * 24; hour += 12) {
            clock.turn(Duration.ofHours(12));
            person.visits("/permit/name");
        }
        assertThat(store.saves()).isEqualTo(saves);
        clock.turn(Duration.ofHours(19));
        person.visits("/permit/name");
        clock.turn(Duration.ofHours(19));
        person.visits("/permit/name");

        assertThat(store.saves()).isEqualTo(saves + 1);
    }

    @Test
    void an_open_page_can_be_sent_after_the_draft_was_renewed_by_reading() {
        Person person = person(Duration.ofHours(4), Duration.ofHours(4));
        Tab check = Tab.of(person, "/permit/check-answers");
        clock.turn(Duration.ofHours(3));
        person.visits("/permit/name");

        assertThat(check.sends("").header("Location")).contains("/permit/declaration");
    }

    @Test
    void without_a_request_a_draft_goes_an_eighth_of_a_session_after_the_session_at_the_latest() {
        person(Duration.ofHours(4), Duration.ofHours(4));

        assertThat(store.last().orElseThrow().expiresAt())
                .isEqualTo(clock.instant().plus(Duration.ofHours(4)).plus(Duration.ofMinutes(30)));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void while_a_session_lives_its_draft_lives_whatever_is_requested(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 40) int tenthsOfSession) {
        Random random = new Random(seed);
        Duration session = Duration.ofHours(1);
        Duration draft = session.multipliedBy(Math.max(10, tenthsOfSession)).dividedBy(10);
        Person person = person(session, draft);
        Instant over = clock.instant().plus(session);
        for (int step = 0; step < 20; step++) {
            long left = Duration.between(clock.instant(), over).toSeconds();
            clock.turn(Duration.ofSeconds(random.nextBoolean() ? left - 1 : random.nextLong(left)));
            FormsResponse response = person.send(FormsRequest.to("GET", any(random)));
            if (response.headers().stream().anyMatch(header -> header.value().startsWith("guildhall="))) {
                over = clock.instant().plus(session);
            }
        }
        clock.turn(Duration.between(clock.instant(), over).minusSeconds(1));

        assertThat(person.visits("/permit/check-answers").at()).isEqualTo("/permit/check-answers");
    }

    private static String any(Random random) {
        List<String> targets = List.of(
                "/",
                "/permit",
                "/permit/name",
                "/permit/check-answers",
                "/permit/nowhere",
                "/permit/help",
                "/permit/cookies",
                "/permit/keep-alive",
                "/permit/confirmation");
        return targets.get(random.nextInt(targets.size()));
    }
}
