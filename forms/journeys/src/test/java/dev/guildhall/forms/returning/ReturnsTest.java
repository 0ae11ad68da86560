package dev.guildhall.forms.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.guildhall.core.reference.ReferenceNumber;
import dev.guildhall.core.reference.ReferenceNumbers;
import dev.guildhall.forms.TurningClock;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import dev.guildhall.forms.store.JourneyStore;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReturnsTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String APPLICATION = "0123456789abcdef0123456789abcdef";
    private static final String PHRASE = "purple otter lamp";

    private final TurningClock clock = new TurningClock();
    private final JourneyStore store = InMemoryJourneyStore.ofCapacity(100, clock);
    private final Returns returns = new Returns("permit", "1", store, new PhraseHashing(RANDOM, 2), clock);
    private final ReferenceNumber reference = new ReferenceNumbers(RANDOM).next();

    private void opened() {
        returns.open(reference, APPLICATION, SecretPhrase.of(PHRASE), in(Duration.ofDays(1)));
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    private Optional<String> tries(String phrase) {
        return returns.find(reference.toString(), phrase);
    }

    @Test
    void the_reference_and_the_phrase_lead_to_the_application_however_they_are_typed() {
        opened();

        assertThat(tries("  Purple OTTER lamp")).contains(APPLICATION);
        assertThat(returns.find(reference.compact().toLowerCase(Locale.ROOT), PHRASE))
                .contains(APPLICATION);
    }

    @Test
    void a_wrong_phrase_an_unknown_reference_and_no_reference_lead_nowhere() {
        opened();

        assertThat(tries("purple otter lamb")).isEmpty();
        assertThat(returns.find(new ReferenceNumbers(RANDOM).next().toString(), PHRASE))
                .isEmpty();
        assertThat(returns.find("", "")).isEmpty();
        assertThat(new Returns("other", "1", store, new PhraseHashing(RANDOM, 2), clock)
                        .find(reference.toString(), PHRASE))
                .as("another journey")
                .isEmpty();
    }

    @Test
    void after_five_failures_in_a_row_even_the_right_phrase_leads_nowhere_for_an_hour() {
        opened();
        for (int attempt = 0; attempt < Returns.MAX_ATTEMPTS; attempt++) {
            assertThat(tries("wrong wrong wrong")).isEmpty();
        }

        assertThat(tries(PHRASE)).isEmpty();
        clock.turn(Returns.LOCK.minusSeconds(1));
        assertThat(tries(PHRASE)).isEmpty();
        clock.turn(Duration.ofSeconds(1));
        assertThat(tries(PHRASE)).contains(APPLICATION);
    }

    @Test
    void a_success_forgives_the_failures_before_it() {
        opened();
        for (int round = 0; round < 3; round++) {
            for (int attempt = 1; attempt < Returns.MAX_ATTEMPTS; attempt++) {
                assertThat(tries("wrong wrong wrong")).isEmpty();
            }
            assertThat(tries(PHRASE)).as("round %d", round).contains(APPLICATION);
        }
    }

    @Test
    void of_any_number_of_guesses_at_once_no_more_than_five_are_checked() throws Exception {
        opened();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Optional<String>>> guesses = new ArrayList<>();
        for (int guess = 0; guess < 40; guess++) {
            guesses.add(threads.submit(() -> tries("wrong wrong wrong")));
        }
        for (Future<Optional<String>> guess : guesses) {
            assertThat(guess.get()).isEmpty();
        }
        threads.shutdown();

        assertThat(tries(PHRASE)).as("it is locked").isEmpty();
    }

    @Test
    void a_clock_that_jumps_back_ends_a_lock_rather_than_prolonging_it() {
        opened();
        for (int attempt = 0; attempt < Returns.MAX_ATTEMPTS; attempt++) {
            assertThat(tries("wrong wrong wrong")).isEmpty();
        }

        clock.turn(Duration.ofDays(-300));

        assertThat(tries(PHRASE)).contains(APPLICATION);
    }

    @Test
    void another_phrase_takes_the_place_of_the_earlier_one() {
        opened();

        returns.open(reference, APPLICATION, SecretPhrase.of("green heron door"), in(Duration.ofDays(1)));

        assertThat(tries(PHRASE)).isEmpty();
        assertThat(tries("green heron door")).contains(APPLICATION);
    }

    @Test
    void a_way_back_ends_with_its_application_and_is_prolonged_with_it() {
        opened();
        returns.extend(reference, in(Duration.ofDays(2)));
        returns.extend(reference, in(Duration.ofHours(1)));

        clock.turn(Duration.ofDays(2).minusSeconds(1));
        assertThat(tries(PHRASE)).contains(APPLICATION);
        clock.turn(Duration.ofSeconds(1));
        assertThat(tries(PHRASE)).isEmpty();
    }

    @Test
    void a_weak_phrase_is_refused_without_being_repeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> returns.open(reference, APPLICATION, SecretPhrase.of("canary"), in(Duration.ofDays(1))))
                .withMessage("A secret phrase is weak: TOO_SHORT");
    }

    @Test
    void a_hash_takes_the_iterations_that_it_names_and_is_salted() {
        PhraseHashing hashing = new PhraseHashing(RANDOM, 3);
        PhraseHash one = hashing.hash(SecretPhrase.of(PHRASE));
        PhraseHash another = hashing.hash(SecretPhrase.of(PHRASE));

        assertThat(one.text()).startsWith("3.").isNotEqualTo(another.text());
        assertThat(new PhraseHashing(RANDOM, 7).matches(PhraseHash.of(one.text()), SecretPhrase.of(PHRASE)))
                .isTrue();
        assertThat(PhraseHashing.ITERATIONS).isGreaterThanOrEqualTo(600_000);
        assertThat(hashing.decoy().iterations()).as("as much work").isEqualTo(3);
        assertThat(hashing.matches(hashing.decoy(), SecretPhrase.of(PHRASE))).isFalse();
    }

    @Test
    void what_is_no_ticket_is_refused_without_being_quoted() {
        for (String broken : List.of("", "canary", "return 1\na\nb\nc\nd", "return 2\na\n1.AA.AA\n0\n0")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ticket.of(broken.getBytes(StandardCharsets.US_ASCII)))
                    .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("canary"));
        }
    }

    @Property(tries = 200)
    void every_sequence_of_tries_is_checked_five_times_in_a_row_at_most(@ForAll @Size(max = 40) List<Boolean> knows) {
        opened();
        int failed = 0;
        boolean locked = false;
        for (boolean right : knows) {
            Optional<String> found = tries(right ? PHRASE : "wrong wrong wrong");

            assertThat(found.isPresent()).isEqualTo(right && !locked);
            failed = found.isPresent() ? 0 : failed + 1;
            locked = locked || failed >= Returns.MAX_ATTEMPTS;
        }
    }
}
