package dev.guildhall.forms.condition;

import static dev.guildhall.forms.condition.Conditions.after;
import static dev.guildhall.forms.condition.Conditions.and;
import static dev.guildhall.forms.condition.Conditions.before;
import static dev.guildhall.forms.condition.Conditions.contains;
import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.condition.Conditions.isNot;
import static dev.guildhall.forms.condition.Conditions.lessThan;
import static dev.guildhall.forms.condition.Conditions.moreThan;
import static dev.guildhall.forms.condition.Conditions.named;
import static dev.guildhall.forms.condition.Conditions.not;
import static dev.guildhall.forms.condition.Conditions.or;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 1);
    private static final Answers ANSWERS = Answers.of(Map.of(
            "electric", new Answer.OfYesNo(true),
            "band", new Answer.OfChoice("A"),
            "doors", new Answer.OfNumber(new BigDecimal("4.00")),
            "bought", new Answer.OfDate(MAY_DAY),
            "uses", new Answer.OfChoices(List.of("A", "B")),
            "colour", new Answer.OfText("red"),
            "left", new Answer.Blank()));

    private enum Band {
        A,
        B,
        C
    }

    @Test
    void each_kind_of_condition_compares_with_the_answer() {
        assertThat(is("electric", true).holds(ANSWERS)).isTrue();
        assertThat(is("electric", false).holds(ANSWERS)).isFalse();
        assertThat(is("band", Band.A).holds(ANSWERS)).isTrue();
        assertThat(isNot("band", Band.B).holds(ANSWERS)).isTrue();
        assertThat(isNot("band", Band.A).holds(ANSWERS)).isFalse();
        assertThat(is("doors", 4).holds(ANSWERS)).isTrue();
        assertThat(isNot("doors", 5).holds(ANSWERS)).isTrue();
        assertThat(moreThan("doors", 3).holds(ANSWERS)).isTrue();
        assertThat(moreThan("doors", 4).holds(ANSWERS)).isFalse();
        assertThat(lessThan("doors", 5).holds(ANSWERS)).isTrue();
        assertThat(before("bought", MAY_DAY.plusDays(1)).holds(ANSWERS)).isTrue();
        assertThat(before("bought", MAY_DAY).holds(ANSWERS)).isFalse();
        assertThat(after("bought", MAY_DAY.minusDays(1)).holds(ANSWERS)).isTrue();
        assertThat(is("bought", MAY_DAY).holds(ANSWERS)).isTrue();
        assertThat(contains("uses", Band.B).holds(ANSWERS)).isTrue();
        assertThat(contains("uses", Band.C).holds(ANSWERS)).isFalse();
        assertThat(is("colour", "red").holds(ANSWERS)).isTrue();
        assertThat(isNot("colour", "blue").holds(ANSWERS)).isTrue();
    }

    @Test
    void nothing_is_concluded_from_an_answer_that_nobody_gave() {
        Condition unknown = is("nobody", true);

        assertThat(unknown.evaluate(ANSWERS)).isEqualTo(Truth.UNKNOWN);
        assertThat(not(unknown).evaluate(ANSWERS)).isEqualTo(Truth.UNKNOWN);
        assertThat(isNot("left", "anything").evaluate(ANSWERS)).isEqualTo(Truth.UNKNOWN);
        assertThat(and(is("electric", true), unknown).evaluate(ANSWERS)).isEqualTo(Truth.UNKNOWN);
        assertThat(and(is("electric", false), unknown).evaluate(ANSWERS)).isEqualTo(Truth.FALSE);
        assertThat(or(is("electric", true), unknown).evaluate(ANSWERS)).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_condition_prints_itself_in_words_and_tells_what_it_reads() {
        Condition condition = or(
                and(is("electric", false), isNot("band", Band.A)),
                not(moreThan("doors", 2)),
                before("bought", MAY_DAY),
                contains("uses", Band.A),
                is("colour", "red"));

        assertThat(condition.inWords())
                .isEqualTo("((electric is no and band is not A) or not doors is more than 2 or bought is before"
                        + " 2026-05-01 or uses contains A or colour is \"red\")");
        assertThat(condition.reads()).containsExactly("electric", "band", "doors", "bought", "uses", "colour");
    }

    @Test
    void a_named_predicate_sees_only_the_answers_that_it_says_it_reads() {
        Condition peeking = named(
                "peeks", Set.of("electric"), answers -> answers.find("colour").isPresent());

        assertThat(peeking.evaluate(ANSWERS)).isEqualTo(Truth.FALSE);
        assertThat(named("waits", Set.of("nobody"), answers -> true).evaluate(ANSWERS))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(peeking.inWords()).isEqualTo("peeks");
    }

    @Property
    void every_negation_of_a_conjunction_is_the_disjunction_of_the_negations(
            @ForAll("conditions") Condition a, @ForAll("conditions") Condition b) {
        assertThat(not(and(a, b)).evaluate(ANSWERS))
                .isEqualTo(or(not(a), not(b)).evaluate(ANSWERS));
        assertThat(not(or(a, b)).evaluate(ANSWERS))
                .isEqualTo(and(not(a), not(b)).evaluate(ANSWERS));
        assertThat(not(not(a)).evaluate(ANSWERS)).isEqualTo(a.evaluate(ANSWERS));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> simple =
                Arbitraries.of(is("electric", true), is("electric", false), is("nobody", true), is("left", "x"));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<Condition> inner = conditions(depth - 1);
        return Arbitraries.oneOf(
                simple,
                inner.map(Conditions::not),
                inner.tuple2().map(pair -> and(pair.get1(), pair.get2())),
                inner.tuple2().map(pair -> or(pair.get1(), pair.get2())));
    }
}
