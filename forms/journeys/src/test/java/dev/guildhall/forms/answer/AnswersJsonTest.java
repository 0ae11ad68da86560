package dev.guildhall.forms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersJsonTest {

    @Property
    void every_set_of_answers_reads_as_it_was_written(@ForAll("answers") Answers answers) {
        assertThat(AnswersJson.read(AnswersJson.write(answers))).isEqualTo(answers);
    }

    @Provide
    Arbitrary<Answers> answers() {
        Arbitrary<String> words = Arbitraries.strings()
                .ofMaxLength(30)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        Arbitrary<Answer> answer = Arbitraries.oneOf(
                words.map(Answer.OfText::new),
                Arbitraries.of(true, false).map(Answer.OfYesNo::new),
                Arbitraries.bigDecimals().map(Answer.OfNumber::new),
                Arbitraries.longs().between(-300_000, 300_000).map(day -> new Answer.OfDate(LocalDate.ofEpochDay(day))),
                words.map(Answer.OfChoice::new),
                words.list().ofMinSize(1).ofMaxSize(4).map(Answer.OfChoices::new),
                Arbitraries.maps(words, words).ofMaxSize(5).map(Answer.OfParts::new),
                Arbitraries.just(new Answer.Blank()));
        Arbitrary<Answer> items = Arbitraries.maps(words, answer)
                .ofMaxSize(3)
                .map(Answers::of)
                .list()
                .ofMaxSize(3)
                .flatMap(about -> Arbitraries.of(Answer.OfItems.More.values()).map(more -> items(about, more)));
        return Arbitraries.maps(words, Arbitraries.frequencyOf(Tuple.of(8, answer), Tuple.of(1, items)))
                .ofMaxSize(8)
                .map(Answers::of);
    }

    private static Answer items(List<Answers> about, Answer.OfItems.More more) {
        List<Item> items = new ArrayList<>();
        about.forEach(answers -> items.add(new Item(2 * items.size() + 1, answers)));
        return new Answer.OfItems(items, 2 * items.size() + 5, more);
    }

    @Test
    void no_bytes_are_no_answers() {
        assertThat(AnswersJson.read(new byte[0])).isEqualTo(Answers.none());
    }

    @Test
    void they_are_kept_small() {
        Answers answers = Answers.of(Map.of(
                "name", new Answer.OfText("Ada"),
                "born", new Answer.OfDate(LocalDate.of(1985, 12, 10)),
                "doors", new Answer.OfNumber(BigDecimal.TEN),
                "uses", new Answer.OfChoices(List.of("WORK"))));

        assertThat(new String(AnswersJson.write(answers), StandardCharsets.UTF_8))
                .contains(
                        "\"name\":\"Ada\"", "\"born\":{\"date\":\"1985-12-10\"}", "\"uses\":{\"choices\":[\"WORK\"]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{\"secret\":[1]}",
                "{\"a\":{\"secret\":1}}",
                "{\"a\":{\"date\":\"secret\"}}",
                "{\"a\":{\"date\":\"2020-01-01\",\"b\":1}}",
                "secret"
            })
    void bytes_that_are_something_else_are_refused_without_quoting_them(String json) {
        assertThatThrownBy(() -> AnswersJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Stored answers ")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }
}
