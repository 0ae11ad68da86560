package dev.guildhall.forms.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReadingTest {

    private static final Text ASK = Text.of("Well?");

    private enum Use {
        WORK,
        FAMILY
    }

    private static Entered entered(String field, String... values) {
        return Entered.of(Map.of(field, List.of(values)));
    }

    @Test
    void text_loses_what_is_typed_by_accident_and_keeps_what_is_meant() {
        TextQuestion name = Questions.text("name", ASK);

        assertThat(name.read(entered("name", " \t Zo\u200Bë\u00A0O’Brien\r\n ")))
                .isEqualTo(new Reading.Answered(new Answer.OfText("Zoë O’Brien")));
        assertThat(name.read(entered("name", "  \u200B "))).isEqualTo(new Reading.LeftBlank());
        assertThat(name.read(Entered.nothing())).isEqualTo(new Reading.LeftBlank());
    }

    @Test
    void of_a_field_that_is_sent_twice_the_first_value_counts() {
        assertThat(Questions.text("name", ASK).read(entered("name", "Ada", "Eve")))
                .isEqualTo(new Reading.Answered(new Answer.OfText("Ada")));
    }

    @ParameterizedTest
    @CsvSource({"'1,234',1234", "' 5 ',5", "-3,-3", "−3,-3", "'12 000',12000"})
    void a_number_may_be_grouped(String typed, String number) {
        assertThat(Questions.wholeNumber("n", ASK).read(entered("n", typed)))
                .isEqualTo(new Reading.Answered(new Answer.OfNumber(new BigDecimal(number))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"five", "1e9", "0x10", "1.2.3", "+", "1234567890123456789", "٣"})
    void what_is_no_number_is_refused(String typed) {
        assertThat(Questions.wholeNumber("n", ASK).read(entered("n", typed)))
                .isEqualTo(Reading.Refused.because(Fault.of("n", Fault.NOT_A_NUMBER)));
    }

    @Test
    void a_whole_number_has_no_decimals_and_a_decimal_number_may() {
        assertThat(Questions.wholeNumber("n", ASK).read(entered("n", "1.5")))
                .isEqualTo(Reading.Refused.because(Fault.of("n", Fault.NOT_WHOLE)));
        assertThat(Questions.wholeNumber("n", ASK).read(entered("n", "2.0")))
                .isEqualTo(new Reading.Answered(new Answer.OfNumber(new BigDecimal("2"))));
        assertThat(Questions.decimalNumber("n", ASK).read(entered("n", "1.50")))
                .isEqualTo(new Reading.Answered(new Answer.OfNumber(new BigDecimal("1.5"))));
    }

    @Test
    void only_what_is_offered_can_be_chosen() {
        ChoiceQuestion one = Questions.choice("use", ASK, Option.of(Use.WORK, ASK), Option.of(Use.FAMILY, ASK));
        ChoicesQuestion several = Questions.choices("use", ASK, Option.of(Use.WORK, ASK), Option.of(Use.FAMILY, ASK));

        assertThat(one.read(entered("use", "WORK"))).isEqualTo(new Reading.Answered(new Answer.OfChoice("WORK")));
        assertThat(one.read(entered("use", "work"))).isInstanceOf(Reading.Refused.class);
        assertThat(several.read(entered("use", "FAMILY", "WORK", "FAMILY")))
                .as("in the order of the options, each once")
                .isEqualTo(new Reading.Answered(new Answer.OfChoices(List.of("WORK", "FAMILY"))));
        assertThat(several.read(entered("use", "WORK", "PLAY"))).isInstanceOf(Reading.Refused.class);
        assertThat(Questions.yesNo("use", ASK).read(entered("use", "maybe"))).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void each_missing_part_of_an_address_is_a_fault_of_its_own() {
        Reading reading = Questions.ukAddress("home", ASK).read(entered("home-town", "Leeds"));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.InPart.class,
                        inPart -> assertThat(inPart.faults())
                                .containsExactly(
                                        Fault.of("home-line1", "RequiredLine1"),
                                        Fault.of("home-postcode", "RequiredPostcode")));
    }

    @Property
    void every_answer_can_be_entered_again_and_reads_the_same(@ForAll String typed) {
        TextQuestion question = Questions.text("name", ASK);

        if (question.read(entered("name", typed)) instanceof Reading.Answered answered) {
            assertThat(question.read(question.enter(answered.answer()))).isEqualTo(answered);
        }
    }
}
