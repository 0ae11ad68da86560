package dev.guildhall.forms.returning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.returning.SecretPhrase.Weakness;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretPhraseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"red fox sun", "abcdefghijkl", "Mae'r ci yn cysgu", "   purple   otter   lamp  ", "密码密码是我们的秘密短语吗"
            })
    void a_long_phrase_or_three_words_are_enough(String typed) {
        assertThat(SecretPhrase.of(typed).weakness()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'   ', EMPTY",
        "a b c, TOO_SHORT",
        "red red red, TOO_SHORT",
        "abcdefghijk, TOO_SHORT",
        "aaaaaaaaaaaaaaaaaaaa, TOO_SIMPLE"
    })
    void a_weak_phrase_says_why(String typed, Weakness weakness) {
        assertThat(SecretPhrase.of(typed).weakness()).contains(weakness);
    }

    @Test
    void more_than_the_limit_is_too_long_however_long() {
        String words = "purple otter lamp ";

        assertThat(SecretPhrase.of(words.repeat(20)).weakness()).contains(Weakness.TOO_LONG);
        assertThat(SecretPhrase.of("x".repeat(5_000_000)).weakness()).contains(Weakness.TOO_LONG);
        assertThat(SecretPhrase.of("ab cdefghi".repeat(20)).weakness()).isEmpty();
    }

    @Test
    void case_and_spaces_do_not_count_and_nothing_is_shown() {
        assertThat(SecretPhrase.of("  Purple\u00a0 OTTER\tlamp ").characters())
                .isEqualTo(SecretPhrase.of("purple otter lamp").characters());
        assertThat(SecretPhrase.of("purple otter lamp")).hasToString("SecretPhrase[redacted]");
    }

    @Property(tries = 500)
    void any_text_is_judged_without_an_error(@ForAll String typed) {
        assertThat(SecretPhrase.of(typed).characters().length).isLessThanOrEqualTo(20 * typed.length() + 1);
        assertThat(SecretPhrase.of(typed).weakness()).isNotNull();
    }
}
