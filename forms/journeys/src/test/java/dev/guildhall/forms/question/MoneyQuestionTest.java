package dev.guildhall.forms.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyQuestionTest {

    private static final MoneyQuestion RENT = Questions.money("rent", Text.of("What is your rent?"));

    private static Reading read(MoneyQuestion question, String typed) {
        return question.read(Entered.of(Map.of("rent", List.of(typed))));
    }

    private static Reading refused(String constraint) {
        return Reading.Refused.because(Fault.of("rent", constraint));
    }

    @ParameterizedTest
    @CsvSource({
        "'£1,200.50', 1200.50",
        "1200.50, 1200.50",
        "'1 200', 1200",
        "' £ 5 ', 5",
        "-£5, -5",
        "£-5.00, -5",
        "'1,234,567', 1234567",
        "0, 0"
    })
    void an_amount_may_have_a_pound_sign_and_grouped_thousands(String typed, BigDecimal amount) {
        assertThat(read(RENT, typed)).isEqualTo(new Reading.Answered(new Answer.OfNumber(amount)));
    }

    @ParameterizedTest
    @CsvSource({
        "ten, NotMoney",
        "$5, NotMoney",
        "'1200,50', NotMoney",
        "'1.200,50', NotMoney",
        "--5, NotMoney",
        "£, NotMoney",
        "5., NotMoney",
        "1234567890123456789, NotMoney",
        "5.5, PenceNeeded",
        "5.555, PenceNeeded"
    })
    void an_amount_that_could_be_meant_otherwise_is_refused_rather_than_guessed(String typed, String constraint) {
        assertThat(read(RENT, typed)).isEqualTo(refused(constraint));
    }

    @Test
    void pence_may_be_needed_or_refused() {
        assertThat(read(RENT.withPence(), "5")).isEqualTo(refused("PenceNeeded"));
        assertThat(read(RENT.withPence(), "5.00")).isInstanceOf(Reading.Answered.class);
        assertThat(read(RENT.wholePounds(), "5.00")).isEqualTo(refused("PenceNotAllowed"));
        assertThat(read(RENT.wholePounds(), "5")).isInstanceOf(Reading.Answered.class);
    }

    @ParameterizedTest
    @CsvSource({"1200.5, '£1,200.50'", "1200, '£1,200'", "-0.07, −£0.07", "1000000, '£1,000,000'", "999, £999"})
    void an_amount_is_shown_in_pounds_and_pence(BigDecimal amount, String shown) {
        assertThat(RENT.show(new Answer.OfNumber(amount), Language.ENGLISH)).containsExactly(shown);
    }

    @Property
    void every_amount_that_is_entered_or_shown_reads_the_same(
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long pence) {
        Answer amount = new Answer.OfNumber(BigDecimal.valueOf(pence, 2));

        assertThat(RENT.read(RENT.enter(amount))).isEqualTo(new Reading.Answered(amount));
        assertThat(read(RENT, RENT.show(amount, Language.ENGLISH).get(0))).isEqualTo(new Reading.Answered(amount));
    }
}
