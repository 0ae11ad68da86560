package dev.guildhall.forms.condition;

import static dev.guildhall.forms.condition.Conditions.and;
import static dev.guildhall.forms.condition.Conditions.atLeast;
import static dev.guildhall.forms.condition.Conditions.atLeastAgo;
import static dev.guildhall.forms.condition.Conditions.atMost;
import static dev.guildhall.forms.condition.Conditions.inTheFuture;
import static dev.guildhall.forms.condition.Conditions.inThePast;
import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.condition.Conditions.isAnswered;
import static dev.guildhall.forms.condition.Conditions.isAnyOf;
import static dev.guildhall.forms.condition.Conditions.isBlank;
import static dev.guildhall.forms.condition.Conditions.lessThanAgo;
import static dev.guildhall.forms.condition.Conditions.moreThanAgo;
import static dev.guildhall.forms.condition.Conditions.moreThanAhead;
import static dev.guildhall.forms.condition.Conditions.named;
import static dev.guildhall.forms.condition.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import dev.guildhall.forms.answer.Answers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ConditionKindsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final Answers ANSWERS = Answers.of(Map.of(
                    "band", new Answer.OfChoice("A"),
                    "doors", new Answer.OfNumber(new BigDecimal("4.5")),
                    "colour", new Answer.OfText("red"),
                    "left", new Answer.Blank()))
            .on(TODAY);

    private enum Band {
        A,
        B,
        C
    }

    private static Truth of(Condition condition, LocalDate date) {
        return condition.evaluate(ANSWERS.with("day", new Answer.OfDate(date)));
    }

    @Test
    void any_of_several_values_will_do() {
        assertThat(isAnyOf("band", Band.B, Band.A).holds(ANSWERS)).isTrue();
        assertThat(isAnyOf("band", Band.B, Band.C).holds(ANSWERS)).isFalse();
        assertThat(isAnyOf("colour", "blue", "red").holds(ANSWERS)).isTrue();
        assertThat(isAnyOf("left", "blue").evaluate(ANSWERS)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_bound_may_be_included_and_have_decimals() {
        assertThat(atLeast("doors", new BigDecimal("4.50")).holds(ANSWERS)).isTrue();
        assertThat(atMost("doors", new BigDecimal("4.5")).holds(ANSWERS)).isTrue();
        assertThat(atLeast("doors", 5).holds(ANSWERS)).isFalse();
        assertThat(is("doors", new BigDecimal("4.500")).holds(ANSWERS)).isTrue();
    }

    @Test
    void blank_is_known_once_it_was_asked_and_unknown_before() {
        assertThat(isBlank("left").holds(ANSWERS)).isTrue();
        assertThat(isAnswered("left").evaluate(ANSWERS)).isEqualTo(Truth.FALSE);
        assertThat(isBlank("band").evaluate(ANSWERS)).isEqualTo(Truth.FALSE);
        assertThat(isBlank("nobody").evaluate(ANSWERS)).isEqualTo(Truth.UNKNOWN);
        assertThat(isAnswered("nobody").evaluate(ANSWERS)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_date_is_compared_with_a_day_counted_from_today() {
        Period adult = Period.ofYears(18);

        assertThat(of(atLeastAgo("day", adult), LocalDate.of(2008, 2, 28))).isEqualTo(Truth.TRUE);
        assertThat(of(atLeastAgo("day", adult), LocalDate.of(2008, 2, 29))).isEqualTo(Truth.FALSE);
        assertThat(of(moreThanAgo("day", adult), LocalDate.of(2008, 2, 28))).isEqualTo(Truth.FALSE);
        assertThat(of(moreThanAgo("day", adult), LocalDate.of(2008, 2, 27))).isEqualTo(Truth.TRUE);
        assertThat(of(lessThanAgo("day", adult), LocalDate.of(2008, 2, 29))).isEqualTo(Truth.TRUE);
        assertThat(of(moreThanAhead("day", Period.ofDays(1)), TODAY.plusDays(1)))
                .isEqualTo(Truth.FALSE);
        assertThat(of(moreThanAhead("day", Period.ofDays(1)), TODAY.plusDays(2)))
                .isEqualTo(Truth.TRUE);
        assertThat(of(inThePast("day"), TODAY)).isEqualTo(Truth.FALSE);
        assertThat(of(inTheFuture("day"), TODAY)).isEqualTo(Truth.FALSE);
        assertThat(atLeastAgo("left", adult).evaluate(ANSWERS)).isEqualTo(Truth.UNKNOWN);
    }

    @Property
    void every_date_is_on_one_side_of_a_day_counted_from_today_and_not_on_the_other(@ForAll short days) {
        LocalDate date = TODAY.plusDays(days);

        assertThat(of(atLeastAgo("day", Period.ofDays(7)), date))
                .isEqualTo(of(not(lessThanAgo("day", Period.ofDays(7))), date));
    }

    @Test
    void a_condition_is_made_of_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.And(List.of()))
                .withMessage("A condition is made of nothing: give it at least one part");
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.Or(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.IsAnyOf("a", List.of()));
    }

    @Test
    void a_condition_speaks_both_languages_and_the_words_of_the_questions() {
        Condition condition = and(isAnyOf("band", Band.A, Band.B), not(atLeastAgo("born", Period.of(18, 1, 0))));
        Vocabulary words = new Vocabulary() {
            @Override
            public Text property(String property) {
                return property.equals("band") ? Text.of("Band", "Band") : Text.of("Date of birth", "Dyddiad geni");
            }

            @Override
            public Text option(String property, String option) {
                return Text.of("band " + option, "band " + option);
            }
        };

        assertThat(condition.inWords())
                .isEqualTo("(band is any of A, B and not born is on or before 18 years 1 month before today)");
        assertThat(condition.inWords(Language.ENGLISH, words))
                .isEqualTo(
                        "(Band is any of band A, band B and not Date of birth is on or before 18 years 1 month before"
                                + " today)");
        assertThat(condition.inWords(Language.WELSH, words))
                .startsWith("(Band yw un o band A, band B a nid Dyddiad geni");
        assertThat(isBlank("colour").inWords()).isEqualTo("colour is left blank");
        assertThat(inThePast("day").inWords()).isEqualTo("day is before today");
        assertThat(moreThanAhead("day", Period.ofMonths(3)).inWords()).isEqualTo("day is after 3 months after today");
    }

    @Test
    void a_predicate_reads_nothing_but_what_it_declared_and_knows_the_day() {
        List<LocalDate> days = new ArrayList<>();
        Condition peeking = named("peeks", Set.of("band"), answers -> {
            days.add(answers.today());
            return answers.find("colour").isPresent() || answers.find("band").isEmpty();
        });

        assertThat(peeking.evaluate(ANSWERS)).isEqualTo(Truth.FALSE);
        assertThat(days).containsExactly(TODAY);
    }

    @Property
    void any_condition_reads_only_what_it_says_it_reads(@ForAll boolean first, @ForAll boolean second) {
        Condition condition = and(is("a", first), Conditions.or(is("b", second), isBlank("c")));
        List<String> read = new ArrayList<>();
        AnswerLookup watching = property -> {
            read.add(property);
            return java.util.Optional.of(new Answer.OfYesNo(true));
        };

        condition.evaluate(watching);

        assertThat(condition.reads()).containsAll(read);
    }
}
