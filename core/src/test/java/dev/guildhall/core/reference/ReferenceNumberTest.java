package dev.guildhall.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.core.reference.UnreadableReferenceException.Problem;
import dev.guildhall.core.text.Language;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceNumberTest {

    private static final ReferenceNumber EXAMPLE = ReferenceNumber.parse("HDJ2-623F-KWXF");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HDJ2623FKWXF",
                "hdj2-623f-kwxf",
                " H D J 2 6 2 3 F K W X F ",
                "HDJ2\u2013623F\u00a0KWXF\r\n",
                "HDJ2.623F\u200b.KWXF",
                "HDJ2\u2212623F\t-KWXF"
            })
    void a_reference_is_read_as_people_type_it(String typed) {
        assertThat(ReferenceNumber.parse(typed)).isEqualTo(EXAMPLE).hasSameHashCodeAs(EXAMPLE);
        assertThat(ReferenceNumber.find(typed)).contains(EXAMPLE);
    }

    @Test
    void a_reference_is_shown_in_groups_and_has_a_compact_form() {
        assertThat(EXAMPLE).hasToString("HDJ2-623F-KWXF");
        assertThat(EXAMPLE.compact()).isEqualTo("HDJ2623FKWXF");
    }

    @Test
    void what_is_wrong_with_a_reference_is_said_in_both_languages() {
        assertThat(problemOf("")).isEqualTo(Problem.TOO_SHORT);
        assertThat(problemOf("HDJ2-623F-KWX")).isEqualTo(Problem.TOO_SHORT);
        assertThat(problemOf("HDJ2-623F-KWXFF")).isEqualTo(Problem.TOO_LONG);
        assertThat(problemOf("HDJ2-623F-KWXO")).isEqualTo(Problem.STRANGE_CHARACTER);
        assertThat(problemOf("HDJ2-623F-KWX\u0662")).isEqualTo(Problem.STRANGE_CHARACTER);
        assertThat(problemOf("HDJ2-623F-KWX8")).isEqualTo(Problem.MISTYPED);
        assertThat(ReferenceNumber.find("HDJ2-623F-KWX8")).isEmpty();
        for (Problem problem : Problem.values()) {
            assertThat(problem.wording().has(Language.WELSH)).isTrue();
        }
        assertThatExceptionOfType(UnreadableReferenceException.class)
                .isThrownBy(() -> ReferenceNumber.parse("HDJ2-623F-KWX8"))
                .withMessage("Your reference number has a typing mistake:"
                        + " compare each character with the one you were given");
    }

    @Test
    void a_text_of_the_longest_length_is_looked_at_and_a_longer_one_is_not() {
        String spaces = " ".repeat(ReferenceNumber.MAX_TYPED_LENGTH - ReferenceNumber.LENGTH);

        assertThat(ReferenceNumber.parse(spaces + EXAMPLE.compact())).isEqualTo(EXAMPLE);
        assertThat(problemOf(spaces + " " + EXAMPLE.compact())).isEqualTo(Problem.TOO_LONG);
    }

    @Test
    void the_examples_in_the_wordings_are_references() {
        for (Problem problem : Set.of(Problem.TOO_SHORT, Problem.TOO_LONG)) {
            for (Language language : Language.values()) {
                assertThat(problem.wording().in(language)).endsWith(EXAMPLE.toString());
            }
        }
        assertThat(Problem.STRANGE_CHARACTER.wording().english())
                .endsWith(String.join(" ", CheckCharacter.ALPHABET.substring(8).split("")));
    }

    private static Problem problemOf(String typed) {
        try {
            ReferenceNumber.parse(typed);
            throw new AssertionError("was read");
        } catch (UnreadableReferenceException e) {
            return e.problem();
        }
    }

    @Test
    void no_character_spells_a_word_or_looks_like_another() {
        assertThat(CheckCharacter.ALPHABET).hasSize(23).doesNotContain("A", "E", "I", "O", "U", "Y");
        for (String alike : new String[] {"0OQ", "1I", "2Z", "5S", "6G", "8B", "UV"}) {
            assertThat(alike.chars()
                            .filter(c -> CheckCharacter.ALPHABET.indexOf(c) >= 0)
                            .count())
                    .as(alike)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void ten_thousand_references_are_all_different_and_use_every_character() {
        ReferenceNumbers references = new ReferenceNumbers(new SecureRandom());
        Set<ReferenceNumber> drawn = new HashSet<>();
        Set<Integer> characters = new HashSet<>();

        for (int i = 0; i < 10_000; i++) {
            ReferenceNumber reference = references.next();
            drawn.add(reference);
            reference.compact().chars().forEach(characters::add);
        }

        assertThat(drawn).hasSize(10_000);
        assertThat(characters).hasSize(23);
    }

    @Property
    void every_reference_is_read_back_from_what_is_shown(@ForAll("references") ReferenceNumber reference) {
        assertThat(ReferenceNumber.parse(reference.toString())).isEqualTo(reference);
        assertThat(ReferenceNumber.parse(reference.compact().toLowerCase(Locale.ROOT)))
                .isEqualTo(reference);
    }

    @Property
    void every_single_substitution_is_noticed(@ForAll("references") ReferenceNumber reference) {
        for (int place = 0; place < ReferenceNumber.LENGTH; place++) {
            for (char other : CheckCharacter.ALPHABET.toCharArray()) {
                StringBuilder typed = new StringBuilder(reference.compact());
                typed.setCharAt(place, other);

                assertThat(ReferenceNumber.find(typed.toString()).isPresent())
                        .isEqualTo(other == reference.compact().charAt(place));
            }
        }
    }

    @Property
    void every_swap_of_two_characters_is_noticed_neighbours_or_not(@ForAll("references") ReferenceNumber reference) {
        String right = reference.compact();
        for (int a = 0; a < right.length(); a++) {
            for (int b = a + 1; b < right.length(); b++) {
                StringBuilder typed = new StringBuilder(right);
                typed.setCharAt(a, right.charAt(b));
                typed.setCharAt(b, right.charAt(a));

                assertThat(ReferenceNumber.find(typed.toString()).isPresent())
                        .isEqualTo(right.charAt(a) == right.charAt(b));
            }
        }
    }

    @Property
    void every_twin_error_is_noticed(
            @ForAll("references") ReferenceNumber reference,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 2) int apart,
            @ForAll @IntRange(max = 22) int twin,
            @ForAll @IntRange(min = 1, max = 22) int distance) {
        char right = CheckCharacter.ALPHABET.charAt(twin);
        char wrong = CheckCharacter.ALPHABET.charAt((twin + distance) % 23);
        // the twins are made alike first, and the check character for them is left to the system itself
        StringBuilder characters = new StringBuilder(reference.compact().substring(0, ReferenceNumber.LENGTH - 1));
        if (place + apart < characters.length()) {
            characters.setCharAt(place, right);
            characters.setCharAt(place + apart, right);
            StringBuilder typed = new StringBuilder(
                    ReferenceNumber.completing(characters.toString()).compact());
            typed.setCharAt(place, wrong);
            typed.setCharAt(place + apart, wrong);

            assertThat(ReferenceNumber.find(typed.toString())).isEmpty();
        }
    }

    @Property
    void any_text_is_a_reference_or_refused(@ForAll String typed) {
        ReferenceNumber.find(typed)
                .ifPresent(reference ->
                        assertThat(CheckCharacter.isRight(reference.compact())).isTrue());
    }

    @Provide
    Arbitrary<ReferenceNumber> references() {
        return Arbitraries.strings()
                .withChars(CheckCharacter.ALPHABET.toCharArray())
                .ofLength(ReferenceNumber.LENGTH - 1)
                .map(ReferenceNumber::completing);
    }
}
