package dev.guildhall.forms.condition;

import static dev.guildhall.forms.condition.Conditions.and;
import static dev.guildhall.forms.condition.Conditions.atLeastAgo;
import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.condition.Conditions.isAnyOf;
import static dev.guildhall.forms.condition.Conditions.named;
import static dev.guildhall.forms.condition.Conditions.not;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionJsonTest {

    private enum Band {
        A,
        B
    }

    private static String written(Condition condition) {
        return new String(ConditionJson.write(condition), UTF_8);
    }

    private static Condition read(String json) {
        return ConditionJson.read(json.getBytes(UTF_8));
    }

    @Test
    void a_condition_is_an_object_with_one_field_that_names_its_kind() {
        assertThat(written(and(is("electric", false), not(isAnyOf("band", Band.A, Band.B)))))
                .isEqualTo("{\"and\":[{\"is\":{\"property\":\"electric\",\"value\":false}},"
                        + "{\"not\":{\"isAnyOf\":{\"property\":\"band\",\"values\":[{\"choice\":\"A\"},"
                        + "{\"choice\":\"B\"}]}}}]}");
        assertThat(written(atLeastAgo("born", Period.ofYears(18))))
                .isEqualTo(
                        "{\"fromToday\":{\"property\":\"born\",\"relation\":\"ON_OR_BEFORE\",\"period\":\"P-18Y\"}}");
    }

    @Test
    void a_predicate_is_stored_by_its_name_and_read_by_who_knows_it() {
        Condition adult = named("is an adult", Set.of("born"), answers -> true);
        byte[] json = ConditionJson.write(not(adult));

        assertThat(ConditionJson.read(json, name -> Optional.of(adult))).isEqualTo(not(adult));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConditionJson.read(json))
                .withMessage("The condition \"is an adult\" is a Java predicate: say which, when reading");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{",
                "{\"is\":1}",
                "{\"is\":{\"property\":\"a\"}}",
                "{\"is\":{\"property\":\"a\",\"value\":null}}",
                "{\"is\":{\"property\":\"a\",\"value\":{\"choise\":\"A\"}}}",
                "{\"is\":{\"property\":\"a\",\"value\":1,\"more\":2}}",
                "{\"is\":{\"property\":\"a\",\"property\":\"b\",\"value\":1}}",
                "{\"is\":{\"property\":\"a\",\"value\":1},\"not\":{}}",
                "{\"iss\":{\"property\":\"a\",\"value\":1}}",
                "{\"and\":[]}",
                "{\"and\":[null]}",
                "{\"before\":{\"property\":\"a\",\"day\":\"2026-02-30\"}}",
                "{\"fromToday\":{\"property\":\"a\",\"relation\":\"NEAR\",\"period\":\"P1D\"}}",
                "{\"fromToday\":{\"property\":\"a\",\"relation\":\"AFTER\",\"period\":\"soon\"}}",
                "{\"moreThan\":{\"property\":\"a\",\"bound\":\"1\"}}",
                "{\"hasItems\":{\"property\":\"a\",\"count\":\"NEARLY\",\"items\":1}}",
                "{\"hasItems\":{\"property\":\"a\",\"count\":\"AT_MOST\",\"items\":1.5}}",
                "{\"hasItems\":{\"property\":\"a\",\"count\":\"AT_MOST\",\"items\":-1}}",
                "{\"hasItems\":{\"property\":\"a\",\"count\":\"AT_MOST\"}}",
                "{\"hasItems\":{\"property\":\"a\",\"count\":\"AT_MOST\",\"items\":99999999999}}",
                "{\"isAnswered\":{\"property\":\"a\"}} {}"
            })
    void what_is_no_condition_is_refused_in_words(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessageMatching("(?s).{12,}");
    }

    @Test
    void conditions_stand_in_one_another_up_to_a_limit() {
        Condition deep = is("a", true);
        for (int i = 1; i < ConditionJson.MAX_DEPTH; i++) {
            deep = not(deep);
        }
        Condition deepest = deep;

        assertThat(ConditionJson.read(ConditionJson.write(deepest))).isEqualTo(deepest);
        assertThatIllegalArgumentException().isThrownBy(() -> ConditionJson.write(not(deepest)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"not\":".repeat(10_000) + "1" + "}".repeat(10_000)));
    }

    @Property
    void every_condition_is_read_as_it_was_written(@ForAll("conditions") Condition condition) {
        byte[] json = ConditionJson.write(condition);

        assertThat(ConditionJson.read(json)).isEqualTo(condition);
        assertThat(ConditionJson.write(ConditionJson.read(json))).isEqualTo(json);
    }

    @Property
    void any_words_mean_themselves_in_json_and_in_words(@ForAll String value, @ForAll String answer) {
        String sent = new String(value.getBytes(UTF_8), UTF_8);
        Condition stored = ConditionJson.read(ConditionJson.write(is("x", sent)));

        assertThat(stored.holds(Answers.of(Map.of("x", new Answer.OfText(sent)))))
                .isTrue();
        assertThat(stored.holds(Answers.of(Map.of("x", new Answer.OfText(answer)))))
                .isEqualTo(answer.equals(sent));
        assertThat(stored.inWords()).isEqualTo("x is \"" + sent.replace("\"", "\"\"") + "\"");
        assertThat(is("x", sent).inWords().equals(is("x", answer).inWords())).isEqualTo(sent.equals(answer));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<String> words =
                Arbitraries.strings().ofMaxLength(12).map(text -> new String(text.getBytes(UTF_8), UTF_8));
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-900_000, 900_000).map(LocalDate::ofEpochDay);
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals();
        Arbitrary<Answer> values = Arbitraries.oneOf(
                words.map(Answer.OfText::new),
                Arbitraries.of(true, false).map(Answer.OfYesNo::new),
                numbers.map(Answer.OfNumber::new),
                days.map(Answer.OfDate::new),
                words.map(Answer.OfChoice::new),
                words.list().ofMaxSize(3).map(Answer.OfChoices::new),
                words.map(line -> new Answer.OfParts(Map.of("town", line))));
        Arbitrary<Condition> leaf = Arbitraries.oneOf(
                Combinators.combine(words, values).as(Condition.Is::new),
                Combinators.combine(words, values).as(Condition.IsNot::new),
                Combinators.combine(words, values.list().ofMinSize(1).ofMaxSize(3))
                        .as(Condition.IsAnyOf::new),
                Combinators.combine(words, words).as(Condition.Contains::new),
                words.map(Condition.IsAnswered::new),
                Combinators.combine(words, days).as(Condition.Before::new),
                Combinators.combine(words, days).as(Condition.After::new),
                Combinators.combine(words, numbers).as(Condition.MoreThan::new),
                Combinators.combine(words, numbers).as(Condition.LessThan::new),
                Combinators.combine(words, numbers).as(Condition.AtLeast::new),
                Combinators.combine(words, numbers).as(Condition.AtMost::new),
                Combinators.combine(
                                words,
                                Arbitraries.of(Condition.FromToday.Relation.class),
                                Arbitraries.integers().between(-999, 999))
                        .as((property, relation, months) -> new Condition.FromToday(
                                property, relation, Period.of(months / 12, months % 12, months))),
                Combinators.combine(
                                words,
                                Arbitraries.of(Condition.HasItems.Count.class),
                                Arbitraries.integers().greaterOrEqual(0))
                        .as(Condition.HasItems::new));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<Condition>> inner =
                conditions(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaf,
                inner.map(Condition.And::new),
                inner.map(Condition.Or::new),
                inner.map(parts -> new Condition.Not(parts.get(0))));
    }
}
