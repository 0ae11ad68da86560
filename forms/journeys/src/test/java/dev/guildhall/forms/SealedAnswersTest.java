package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.sealing.SealedJourneyStore;
import dev.guildhall.forms.sealing.SealingKey;
import dev.guildhall.forms.session.SessionKey;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StoredApplication;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SealedAnswersTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SealingKey MAY = SealingKey.random("2026-05", RANDOM);
    private static final SealingKey JUNE = SealingKey.random("2026-06", RANDOM);

    /** Everything that is ever written, as it is written. */
    private final List<byte[]> written = new CopyOnWriteArrayList<>();

    private final JourneyStore store = new JourneyStore() {
        private final JourneyStore inner = InMemoryJourneyStore.ofCapacity(10, Clock.systemUTC());

        @Override
        public Optional<StoredApplication> find(ApplicationKey key) {
            return inner.find(key);
        }

        @Override
        public StoredApplication save(StoredApplication application) {
            written.add(application.contents());
            return inner.save(application);
        }

        @Override
        public List<StoredApplication> due(String journey, Instant at, int limit) {
            return inner.due(journey, at, limit);
        }

        @Override
        public List<StoredApplication> undeliverable(String journey, int limit) {
            return inner.undeliverable(journey, limit);
        }
    };

    private static String text(byte[] contents) {
        return new String(contents, StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_store_without_keys_is_refused_with_the_mend() {
        assertThatThrownBy(
                        () -> JourneyHandler.of(Permit.journey()).store(store).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A store was given without keys, and would keep what people answer for anyone to read: give"
                        + " keys(KeyProvider.ofEnvironment(\"SEALING_KEYS\")), or another KeyProvider");
    }

    @Test
    void a_store_that_seals_already_is_not_sealed_twice() {
        KeyProvider keys = KeyProvider.local(MAY);
        JourneyStore sealed = SealedJourneyStore.of(store, keys, RANDOM);

        assertThatThrownBy(() -> JourneyHandler.of(Permit.journey())
                        .store(sealed)
                        .keys(keys)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The store seals already, and would seal again under the keys");
        assertThat(JourneyHandler.of(Permit.journey()).store(sealed).build()).isNotNull();
    }

    @Test
    void no_answer_is_ever_written_unsealed() {
        JourneyHandler handler = JourneyHandler.of(Permit.journey())
                .store(store)
                .keys(KeyProvider.local(MAY))
                .build();

        new Person(handler).reachesCheckAnswers().sends().sends();
        Delivered.by(handler);

        assertThat(written)
                .hasSizeGreaterThan(7)
                .allSatisfy(contents -> assertThat(text(contents))
                        .contains("2026-05")
                        .doesNotContain("1985-12", "High St", "\"name\""));
    }

    @Test
    void a_draft_of_an_old_key_is_read_and_sealed_under_the_new_one_when_it_is_next_saved() {
        SessionKeys sessions = SessionKeys.of(SessionKey.random(RANDOM));
        Person person = new Person(JourneyHandler.of(Permit.journey())
                .store(store)
                .keys(KeyProvider.local(MAY))
                .sessionKeys(sessions)
                .build());
        person.visits("/permit/resident").sends("resident", "yes").sends("name", "Ada");
        Person later = new Person(JourneyHandler.of(Permit.journey())
                .store(store)
                .keys(KeyProvider.local(JUNE, MAY))
                .sessionKeys(sessions)
                .build());
        later.cookies().putAll(person.cookies());

        later.visits("/permit/name?change");
        String shown = later.response().bodyText();
        int saves = written.size();
        later.visits("/permit/born").sends("born-day", "10", "born-month", "12", "born-year", "1985");

        assertThat(shown).contains("value=\"Ada\"");
        assertThat(written).hasSize(saves + 1);
        assertThat(text(written.get(saves - 1))).contains("2026-05");
        assertThat(text(written.get(saves))).contains("2026-06").doesNotContain("2026-05");
    }

    @Test
    void a_person_whose_draft_is_under_a_lost_key_sees_a_problem_and_nothing_is_written() {
        SessionKeys sessions = SessionKeys.of(SessionKey.random(RANDOM));
        Person person = new Person(JourneyHandler.of(Permit.journey())
                .store(store)
                .keys(KeyProvider.local(MAY))
                .sessionKeys(sessions)
                .build());
        person.visits("/permit/resident").sends("resident", "yes");
        Person later = new Person(JourneyHandler.of(Permit.journey())
                .store(store)
                .keys(KeyProvider.local(JUNE))
                .sessionKeys(sessions)
                .build());
        later.cookies().putAll(person.cookies());
        int saves = written.size();

        later.visits("/permit/name");

        assertThat(later.response().status()).isEqualTo(500);
        assertThat(written).hasSize(saves);
    }
}
