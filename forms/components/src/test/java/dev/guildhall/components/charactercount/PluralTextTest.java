package dev.guildhall.components.charactercount;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.charactercount.PluralText.Rule;
import dev.guildhall.core.text.Language;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PluralTextTest {

    private static final PluralText RULES = PluralText.of("%{count} other")
            .and(Rule.ZERO, "%{count} zero")
            .and(Rule.ONE, "%{count} one")
            .and(Rule.TWO, "%{count} two")
            .and(Rule.FEW, "%{count} few")
            .and(Rule.MANY, "%{count} many");

    @Test
    void english_tells_one_from_the_others() {
        assertThat(IntStream.range(0, 4).mapToObj(count -> RULES.in(Language.ENGLISH, count)))
                .containsExactly("0 other", "1 one", "2 other", "3 other");
    }

    @Test
    void welsh_has_six_forms() {
        assertThat(IntStream.range(0, 8).mapToObj(count -> RULES.in(Language.WELSH, count)))
                .containsExactly("0 zero", "1 one", "2 two", "3 few", "4 other", "5 other", "6 many", "7 other");
    }

    @Test
    void a_form_that_is_not_given_is_that_of_the_other_numbers() {
        assertThat(PluralText.of("%{count} eiliad").in(Language.WELSH, 2)).isEqualTo("2 eiliad");
    }
}
