package dev.guildhall.core.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    @Test
    void a_citizen_and_a_system_are_of_no_assured_identity() {
        assertThat(Actor.citizen("c-17")).isEqualTo(new Actor(Actor.Kind.CITIZEN, "c-17", IdentityAssurance.NONE));
        assertThat(Actor.system("outbox")).isEqualTo(new Actor(Actor.Kind.SYSTEM, "outbox", IdentityAssurance.NONE));
    }

    @Test
    void kinds_and_levels_are_read_back_from_the_words_that_stand_in_logs() {
        assertThat(Actor.Kind.values())
                .extracting(Actor.Kind::text)
                .containsExactly("citizen", "agent", "officer", "system");
        assertThat(IdentityAssurance.values())
                .extracting(IdentityAssurance::text)
                .containsExactly("none", "low", "medium", "high", "very-high");
        assertThat(Actor.Kind.values())
                .allSatisfy(kind -> assertThat(Actor.Kind.ofText(kind.text())).contains(kind));
        assertThat(IdentityAssurance.values())
                .allSatisfy(level ->
                        assertThat(IdentityAssurance.ofText(level.text())).contains(level));
        assertThat(Actor.Kind.ofText("CITIZEN")).isEmpty();
        assertThat(IdentityAssurance.ofText("very_high")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_blank_id_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.citizen(id))
                .withMessageStartingWith("An actor's id has " + id.length() + " characters");
    }

    @Test
    void an_id_of_the_longest_length_is_taken_and_a_longer_one_refused() {
        String longest = "a".repeat(Actor.MAX_ID_LENGTH);

        assertThat(Actor.citizen(longest).id()).isEqualTo(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.citizen(longest + "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000", "\u009fb"})
    void an_id_that_could_forge_a_log_line_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.citizen(id))
                .withMessage("An actor's id has a control character: leave it out");
    }
}
