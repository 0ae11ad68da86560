package dev.guildhall.forms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static PasswordHash quick(String password) {
        return PasswordHash.of(password, RANDOM, 2);
    }

    @Test
    void the_same_password_has_another_hash_each_time() {
        assertThat(quick("correct horse")).isNotEqualTo(quick("correct horse"));
    }

    @Test
    void another_keyboard_makes_no_other_password() {
        assertThat(quick("caf\u00e9 noir").matches("cafe\u0301\u00a0noir")).isTrue();
    }

    @Test
    void a_known_hash_matches() {
        PasswordHash known = PasswordHash.decode("pbkdf2-sha256$1$AAAAAAAAAAAAAAAAAAAAAA==$" + knownHash());

        assertThat(known.matches("password")).isTrue();
        assertThat(known.matches("Password")).isFalse();
    }

    /** Made by another implementation: Python's hashlib.pbkdf2_hmac with 16 zero bytes of salt and one iteration. */
    private static String knownHash() {
        return "H+/hJasT3SwG24ZxHsRI6UkObHMCTX2NZZEmxvn63Wg=";
    }

    @Property(tries = 200)
    void every_hash_is_read_back_and_matches_its_password_only(@ForAll String password, @ForAll String other) {
        PasswordHash hash = quick(password);

        PasswordHash again = PasswordHash.decode(hash.encoded());

        assertThat(again).isEqualTo(hash).hasSameHashCodeAs(hash).hasToString("PasswordHash");
        assertThat(again.matches(password)).isTrue();
        assertThat(again.matches(other + "x" + password)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "pbkdf2-sha256$0$AAAAAAAAAAAAAAAAAAAAAA==$x", "bcrypt$1$a$b"})
    void what_is_no_hash_is_refused_without_quoting_it(String encoded) {
        assertThatThrownBy(() -> PasswordHash.decode(encoded))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "This is no password hash: it should be pbkdf2-sha256, the number of iterations, salt and hash,"
                                + " with $ between them");
    }
}
