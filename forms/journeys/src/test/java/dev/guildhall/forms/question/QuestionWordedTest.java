package dev.guildhall.forms.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each type of question puts all its wordings into other words, and nothing else. */
class QuestionWordedTest {

    private static final Text OLD = Text.of("old", "hen");
    private static final Text NEW = Text.of("new", "newydd");

    private enum Size {
        SMALL
    }

    /** One of each type, with every wording that it can have. */
    private static List<Question> each() {
        Option option = Option.of(Size.SMALL, OLD).hint(OLD).reveals(full(Questions.text("revealed", OLD)));
        return List.of(
                full(Questions.text("text", OLD)),
                full(Questions.wholeNumber("number", OLD)),
                full(Questions.yesNo("yesNo", OLD).answered(OLD, OLD)),
                full(Questions.choice("choice", OLD, option)),
                full(Questions.choices("choices", OLD, option)),
                full(Questions.longText("long", OLD)),
                full(Questions.money("money", OLD)),
                full(Questions.date("date", OLD)),
                full(Questions.monthAndYear("month", OLD)),
                full(Questions.select("select", OLD, Option.of(Size.SMALL, OLD).hint(OLD))),
                full(Questions.declaration("declaration", OLD, OLD)),
                full(Questions.splitName("names", OLD)),
                full(Questions.emailWithConfirmation("email", OLD)),
                full(Questions.newPassword("password", OLD)),
                full(Questions.bankDetails("bank", OLD)),
                full(Questions.fileUpload("file", OLD)),
                full(Questions.fileUploads("files", OLD)),
                full(Questions.ukAddressLookup("lookup", OLD, postcode -> List.of())),
                full(Questions.ukAddressLookup("found", OLD, postcode -> List.of())),
                full(Questions.ukAddress("address", OLD)));
    }

    private static <Q extends AskedQuestion<Q>> Q full(Q question) {
        return question.hint(OLD).called(OLD).summarisedAs(OLD).message("Size", OLD);
    }

    @TestFactory
    Stream<DynamicTest> every_wording_of_a_question_is_put_into_other_words() {
        return each().stream()
                .map(question -> DynamicTest.dynamicTest(question.getClass().getSimpleName(), () -> {
                    Question worded = question.worded(text -> NEW);

                    assertThat(worded).isInstanceOf(question.getClass());
                    assertThat(worded.property()).isEqualTo(question.property());
                    assertThat(worded.fields()).isEqualTo(question.fields());
                    assertThat(question.wordings()).hasSizeGreaterThan(4);
                    assertThat(worded.wordings())
                            .hasSameSizeAs(question.wordings())
                            .contains(NEW)
                            .as("only the library's own labels stay")
                            .doesNotContain(OLD);
                    assertThat(worded.revealable())
                            .allSatisfy(
                                    revealed -> assertThat(revealed.wordings()).containsOnly(NEW));
                }));
    }

    @Test
    void no_type_of_question_is_forgotten() {
        assertThat(each())
                .extracting(Object::getClass)
                .as("a new type of question needs a line in this test: its own wordings have places for answers too")
                .contains(Question.class.getPermittedSubclasses());
    }
}
