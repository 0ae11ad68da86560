package dev.guildhall.forms.journey;

import static dev.guildhall.forms.question.Questions.country;
import static dev.guildhall.forms.question.Questions.date;
import static dev.guildhall.forms.question.Questions.dateOfBirth;
import static dev.guildhall.forms.question.Questions.select;
import static dev.guildhall.forms.question.Questions.splitName;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.ukAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.core.personal.PersonalData;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.question.Question;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionDefinitionTest {

    private static final Text ASK = Text.of("Well?", "Wel?");

    private static <T extends Record> List<String> problems(Class<T> type, Question question) {
        JourneyBuilder<T> builder = Journey.of("form", type)
                .service(ServiceDetails.named(ASK)
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .page("page", question)
                .checkAnswers();
        JourneyDefinitionException refused = catchThrowableOfType(JourneyDefinitionException.class, builder::build);
        return refused == null
                ? List.of()
                : refused.problems().stream().map(JourneyProblem::toString).toList();
    }

    /** Must be given. */
    public record Needed(@NotBlank String name) {}

    /** Must be given. */
    public record NeededDay(@NotNull LocalDate day) {}

    @Test
    void an_optional_question_cannot_fill_a_component_that_must_be_given() {
        assertThat(problems(Needed.class, text("name", ASK).optional()))
                .containsExactly("page: \"name\" may be left blank, but the record has it @NotBlank: leave out"
                        + " optional(), or the constraint");
        assertThat(problems(NeededDay.class, date("day", ASK).optional()))
                .containsExactly("page: \"day\" may be left blank, but the record has it @NotNull: leave out"
                        + " optional(), or the constraint");
        assertThat(problems(Needed.class, text("name", ASK))).isEmpty();
    }

    /** Has a component of a name that the form keeps for itself. */
    public record Clash(String csrf) {}

    /** Has a component of another name that the form keeps for itself. */
    public record StampClash(String shown) {}

    @Test
    void no_component_is_named_like_one_of_the_form_tokens() {
        assertThat(Form.CSRF_FIELD).isEqualTo("csrf");
        assertThat(Form.STAMP_FIELD).isEqualTo("shown");
        assertThat(problems(StampClash.class, text("shown", ASK)))
                .containsExactly("page: \"shown\" is the name of one of the form's own tokens: rename the component");
        assertThat(problems(Clash.class, text("csrf", ASK)))
                .containsExactly("page: \"csrf\" is the name of one of the form's own tokens: rename the component");
    }

    /** Has a part that nobody asks for, and lacks one. */
    public record HalfName(Name name) {
        /** The parts. */
        public record Name(String given, String surname) {}
    }

    @Test
    void every_part_that_is_asked_for_has_a_component_and_every_component_is_asked_for() {
        assertThat(problems(HalfName.class, splitName("name", ASK)))
                .containsExactlyInAnyOrder(
                        "page: \"name\" asks for \"family\", which Name has no component for: add String family to the"
                                + " record, or do not ask for it",
                        "page: \"surname\" of Name is never asked for: "
                                + Names.meant("surname", List.of("given", "family")));
    }

    /** Keeps options as text. */
    public record Country(String country) {}

    @Test
    void an_option_of_any_value_fits_a_text() {
        assertThat(problems(Country.class, country("country", ASK))).isEmpty();
        assertThat(problems(Country.class, select("country", ASK)))
                .containsExactly("page: \"country\" offers nothing to choose from: give it options");
    }

    /** Holds a date that says something about a person. */
    public record Day(@PersonalData LocalDate day) {}

    @Test
    void a_personal_date_is_a_date_of_birth_or_says_that_it_cannot_be_autofilled() {
        assertThat(problems(Day.class, date("day", ASK)))
                .containsExactly("page: \"day\" is personal data without an autofill purpose: ask with"
                        + " dateOfBirth(...), or say withoutAutofill() where it is another date");
        assertThat(problems(Day.class, date("day", ASK).withoutAutofill())).isEmpty();
        assertThat(problems(Day.class, dateOfBirth("day", ASK))).isEmpty();
    }

    /** Speaks one language in its annotations. */
    public record Worded(
            @Size(max = 9, message = "Keep it short") String name) {}

    @Test
    void a_message_in_an_annotation_needs_its_welsh() {
        assertThat(problems(Worded.class, text("name", ASK)))
                .containsExactly("page: the message of @Size on \"name\" is in one language: give it with"
                        + " message(\"Size\", Text.of(english, welsh))");
        assertThat(problems(
                        Worded.class, text("name", ASK).message("Size", Text.of("Keep it short", "Byddwch yn gryno"))))
                .isEmpty();
    }

    /** Has parts that speak one language. */
    public record Place(
            String line1,
            String line2,
            String town,
            String county,

            @Pattern(regexp = "AB.*", message = "Only in AB")
            String postcode) {}

    /** Lives there. */
    public record Lives(Place place) {}

    @Test
    void a_message_on_a_part_of_an_address_needs_its_welsh_too() {
        assertThat(problems(Lives.class, ukAddress("place", ASK)))
                .containsExactly("page: the message of @Pattern on \"place.postcode\" is in one language: give it with"
                        + " message(\"Pattern\", Text.of(english, welsh))");
    }
}
