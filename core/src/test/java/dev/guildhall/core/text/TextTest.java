package dev.guildhall.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void a_wording_answers_in_the_language_that_it_is_asked_for() {
        Text text = Text.of("Continue", "Parhau");

        assertThat(text.in(Language.ENGLISH)).isEqualTo("Continue");
        assertThat(text.in(Language.WELSH)).isEqualTo("Parhau");
        assertThat(text.welsh()).contains("Parhau");
        assertThat(text.languageIn(Language.WELSH)).isEqualTo(Language.WELSH);
    }

    @Test
    void a_wording_without_welsh_answers_in_english_and_says_so() {
        Text text = Text.of("Continue");

        assertThat(text.in(Language.WELSH)).isEqualTo("Continue");
        assertThat(text.has(Language.WELSH)).isFalse();
        assertThat(text.has(Language.ENGLISH)).isTrue();
        assertThat(text.languageIn(Language.WELSH)).isEqualTo(Language.ENGLISH);
        assertThat(text.welsh()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void a_blank_wording_is_refused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of(blank))
                .withMessage("The English wording is blank: give its words, or leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("Continue", blank))
                .withMessage("The Welsh wording is blank: give its words, or leave it out");
    }

    @Property
    void any_wording_comes_back_as_it_was_given(@ForAll @NotBlank String english, @ForAll @NotBlank String welsh) {
        Text text = Text.of(english, welsh);

        assertThat(text.in(Language.ENGLISH)).isEqualTo(english);
        assertThat(text.in(Language.WELSH)).isEqualTo(welsh);
    }

    @Test
    void wordings_are_equal_when_both_languages_are() {
        assertThat(Text.of("A", "B")).isEqualTo(Text.of("A", "B")).hasSameHashCodeAs(Text.of("A", "B"));
        assertThat(Text.of("A", "B")).isNotEqualTo(Text.of("A")).isNotEqualTo(Text.of("A", "C"));
        assertThat(Text.of("A")).isNotEqualTo(Text.same("A"));
    }

    @Test
    void a_wording_is_told_in_both_languages_where_they_differ() {
        assertThat(Text.of("A", "B")).hasToString("A / B");
        assertThat(Text.of("A")).hasToString("A");
        assertThat(Text.same("A")).hasToString("A");
    }

    @Test
    void a_language_is_found_by_its_tag_and_named_in_itself() {
        assertThat(Language.ofTag("cy")).contains(Language.WELSH);
        assertThat(Language.ofTag("en")).contains(Language.ENGLISH);
        assertThat(Language.ofTag("EN")).isEmpty();
        assertThat(Language.ofTag("fr")).isEmpty();
        assertThat(Language.WELSH.endonym()).isEqualTo("Cymraeg");
        assertThat(Language.WELSH.tag()).isEqualTo("cy");
    }
}
