package dev.guildhall.forms.condition;

import static dev.guildhall.forms.condition.Conditions.hasAtLeast;
import static dev.guildhall.forms.condition.Conditions.hasAtMost;
import static dev.guildhall.forms.condition.Conditions.hasExactly;
import static dev.guildhall.forms.condition.Conditions.hasFewerThan;
import static dev.guildhall.forms.condition.Conditions.hasMoreThan;
import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.condition.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Item;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ItemCountTest {

    private static Answers dogs(int number) {
        OfItems dogs = OfItems.none();
        for (int i = 0; i < number; i++) {
            // numbers with gaps: some were removed
            dogs = dogs.with(new Item(2 * i + 1, Answers.none()));
        }
        return Answers.none().with("dogs", dogs.complete());
    }

    @Test
    void items_are_counted_and_not_their_numbers() {
        assertThat(hasMoreThan("dogs", 2).holds(dogs(3))).isTrue();
        assertThat(hasMoreThan("dogs", 3).holds(dogs(3))).isFalse();
        assertThat(hasExactly("dogs", 3).holds(dogs(3))).isTrue();
        assertThat(hasExactly("dogs", 0).holds(dogs(0))).isTrue();
    }

    @Property
    void every_number_of_items_is_on_one_side_of_any_other(
            @ForAll @IntRange(max = 100) int number, @ForAll @IntRange(max = 100) int bound) {
        Answers dogs = dogs(number);

        assertThat(hasMoreThan("dogs", bound).holds(dogs)).isEqualTo(number > bound);
        assertThat(hasFewerThan("dogs", bound).holds(dogs)).isEqualTo(number < bound);
        assertThat(hasExactly("dogs", bound).holds(dogs)).isEqualTo(number == bound);
        assertThat(hasAtLeast("dogs", bound).evaluate(dogs))
                .isEqualTo(not(hasFewerThan("dogs", bound)).evaluate(dogs));
        assertThat(hasAtMost("dogs", bound).evaluate(dogs))
                .isEqualTo(not(hasMoreThan("dogs", bound)).evaluate(dogs));
    }

    @Test
    void nothing_is_concluded_from_a_list_that_nobody_was_asked_for_or_from_another_answer() {
        assertThat(hasExactly("dogs", 0).evaluate(Answers.none())).isEqualTo(Truth.UNKNOWN);
        assertThat(not(hasMoreThan("dogs", 2)).evaluate(Answers.none())).isEqualTo(Truth.UNKNOWN);
        assertThat(hasFewerThan("dogs", 2).evaluate(Answers.none().with("dogs", new Answer.OfText("two"))))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void it_is_data_with_words_in_both_languages() {
        Condition several = hasMoreThan("dogs", 2);

        assertThat(new String(ConditionJson.write(several), StandardCharsets.UTF_8))
                .isEqualTo("{\"hasItems\":{\"property\":\"dogs\",\"count\":\"MORE_THAN\",\"items\":2}}");
        assertThat(several.reads()).containsExactly("dogs");
        assertThat(several.inWords()).isEqualTo("dogs has more than 2 items");
        assertThat(hasFewerThan("dogs", 2).inWords()).isEqualTo("dogs has fewer than 2 items");
        assertThat(hasAtLeast("dogs", 1).inWords()).isEqualTo("dogs has at least 1 item");
        assertThat(hasAtMost("dogs", 3).inWords()).isEqualTo("dogs has at most 3 items");
        assertThat(Conditions.and(is("a", true), hasExactly("dogs", 0)).inWords())
                .isEqualTo("(a is yes and dogs has exactly 0 items)");
        assertThat(several.inWords(Language.WELSH, Vocabulary.PROPERTIES)).isEqualTo("dogs â mwy na 2 eitem");
    }

    @Test
    void nobody_has_fewer_items_than_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hasMoreThan("dogs", -1))
                .withMessage("A list has never -1 items: count from 0");
    }
}
