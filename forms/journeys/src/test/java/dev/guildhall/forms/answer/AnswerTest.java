package dev.guildhall.forms.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void no_answer_shows_its_value_in_its_textual_form() {
        List<Answer> answers = List.of(
                new Answer.OfText("canary"),
                new Answer.OfChoice("canary"),
                new Answer.OfChoices(List.of("canary")),
                new Answer.OfParts(Map.of("line1", "canary")),
                new Answer.OfNumber(new BigDecimal("424242")),
                new Answer.OfDate(LocalDate.of(2042, 4, 2)));

        assertThat(answers.toString()).doesNotContain("canary", "424242", "2042", "line1");
        assertThat(Answers.none().with("name", answers.get(0)).toString()).isEqualTo("Answers to [name]");
    }

    @Test
    void equal_numbers_are_equal_answers() {
        assertThat(new Answer.OfNumber(new BigDecimal("4.00"))).isEqualTo(new Answer.OfNumber(new BigDecimal("4")));
        assertThat(new Answer.OfNumber(new BigDecimal("0.0"))).isEqualTo(new Answer.OfNumber(BigDecimal.ZERO));
    }

    @Test
    void answers_are_immutable() {
        Answers before = Answers.none().with("a", new Answer.OfYesNo(true));

        before.with("b", new Answer.OfYesNo(false));
        before.without("a");

        assertThat(before.properties()).containsExactly("a");
        assertThat(before.with("b", new Answer.Blank()).only(List.of("b")).properties())
                .containsExactly("b");
    }
}
