package dev.guildhall.forms.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.constraint.BankAccountNumber;
import dev.guildhall.core.constraint.EmailAddress;
import dev.guildhall.core.constraint.NationalInsuranceNumber;
import dev.guildhall.core.constraint.NhsNumber;
import dev.guildhall.core.constraint.Postcode;
import dev.guildhall.core.constraint.SortCode;
import dev.guildhall.core.constraint.UkTelephoneNumber;
import dev.guildhall.core.constraint.VehicleRegistration;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.Questions;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The words that a person reads, for each thing that can be wrong, in both languages. */
class ErrorMessagesTest {

    private static final Text ASK = Text.of("Well?", "Wel?");
    private static final Text THING = Text.of("your thing", "eich peth");

    /** One of them. */
    public enum Use {
        WORK,
        FAMILY,
        OTHER
    }

    /** A component for each constraint. */
    public record Everything(
            @Size(max = 3) String most,
            @Size(min = 3) String least,
            @Size(min = 3, max = 5) String between,
            @Pattern(regexp = "x+") String pattern,
            @Email String email,
            @EmailAddress String emailAddress,
            @Postcode String postcode,
            @UkTelephoneNumber String telephone,
            @VehicleRegistration String registration,
            @NationalInsuranceNumber String insurance,
            @SortCode String sortCode,
            @BankAccountNumber String account,
            @NhsNumber String nhs,
            @Min(3) Integer min,
            @Max(3) Long max,
            @DecimalMin("2.5") BigDecimal decimalMin,
            @DecimalMin(value = "2.5", inclusive = false) BigDecimal above,
            @DecimalMax("2.5") BigDecimal decimalMax,
            @DecimalMax(value = "2.5", inclusive = false) BigDecimal below,
            @Positive Integer positive,
            @PositiveOrZero Integer positiveOrZero,
            @Negative Integer negative,
            @NegativeOrZero Integer negativeOrZero,
            @Digits(integer = 3, fraction = 2) BigDecimal digits,
            @Past LocalDate past,
            @PastOrPresent LocalDate pastOrPresent,
            @Future LocalDate future,
            @FutureOrPresent LocalDate futureOrPresent,
            LocalDate day,
            @AssertTrue Boolean agreed,
            Use use,
            @Size(min = 2, max = 2) List<Use> two,
            @Size(max = 1) List<Use> upTo,
            @Size(min = 2) List<Use> atLeast,
            @Size(max = 3, message = "Keep it short") String own,
            @NotBlank(message = "Tell us") String needed) {}

    private static Journey<Everything> journey(@Nullable Text subject) {
        return Journey.of("everything", Everything.class)
                .page("page", ASK, text("most", subject), questions(subject))
                .checkAnswers()
                .build();
    }

    private static Question text(String property, @Nullable Text subject) {
        return subject == null
                ? Questions.text(property, ASK)
                : Questions.text(property, ASK).called(subject);
    }

    private static Question whole(String property, @Nullable Text subject) {
        return subject == null
                ? Questions.wholeNumber(property, ASK)
                : Questions.wholeNumber(property, ASK).called(subject);
    }

    private static Question decimal(String property, @Nullable Text subject) {
        return subject == null
                ? Questions.decimalNumber(property, ASK)
                : Questions.decimalNumber(property, ASK).called(subject);
    }

    private static Question date(String property, @Nullable Text subject) {
        return subject == null
                ? Questions.date(property, ASK)
                : Questions.date(property, ASK).called(subject);
    }

    private static Question choices(String property, @Nullable Text subject) {
        Option[] options = {Option.of(Use.WORK, ASK), Option.of(Use.FAMILY, ASK), Option.of(Use.OTHER, ASK)};
        return subject == null
                ? Questions.choices(property, ASK, options)
                : Questions.choices(property, ASK, options).called(subject);
    }

    private static Question[] questions(@Nullable Text subject) {
        Option[] options = {Option.of(Use.WORK, ASK), Option.of(Use.FAMILY, ASK)};
        return new Question[] {
            text("least", subject),
            text("between", subject),
            text("pattern", subject),
            text("email", subject),
            text("emailAddress", subject),
            text("postcode", subject),
            text("telephone", subject),
            text("registration", subject),
            text("insurance", subject),
            text("sortCode", subject),
            text("account", subject),
            text("nhs", subject),
            whole("min", subject),
            whole("max", subject),
            decimal("decimalMin", subject),
            decimal("above", subject),
            decimal("decimalMax", subject),
            decimal("below", subject),
            whole("positive", subject),
            whole("positiveOrZero", subject),
            whole("negative", subject),
            whole("negativeOrZero", subject),
            decimal("digits", subject),
            date("past", subject),
            date("pastOrPresent", subject),
            date("future", subject),
            date("futureOrPresent", subject),
            date("day", subject),
            subject == null
                    ? Questions.yesNo("agreed", ASK)
                    : Questions.yesNo("agreed", ASK).called(Text.of("you agree", "ydych yn cytuno")),
            subject == null
                    ? Questions.choice("use", ASK, options)
                    : Questions.choice("use", ASK, options).called(subject),
            choices("two", subject),
            choices("upTo", subject),
            choices("atLeast", subject),
            text("own", subject),
            text("needed", subject)
        };
    }

    private static final Journey<Everything> CALLED = journey(THING);
    private static final Journey<Everything> NAMELESS = journey(null);

    private static List<FieldError> errors(Journey<Everything> journey, String property, String... namesAndValues) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1].split("\\|")));
        }
        QuestionPage page = (QuestionPage) journey.page("page").orElseThrow();
        return new PageValidator(journey, Validators.ofProvider())
                .check(page, Entered.of(fields)).errors().stream()
                        .filter(error -> error.question().equals(property))
                        .toList();
    }

    private static void assertSays(String property, String typed, String english, String welsh) {
        assertThat(errors(CALLED, property, property, typed)).singleElement().satisfies(error -> {
            assertThat(error.message().in(Language.ENGLISH)).isEqualTo(english);
            assertThat(error.message().in(Language.WELSH)).isEqualTo(welsh);
        });
    }

    private static void assertSaysOfDate(
            String property, String day, String month, String year, String english, String welsh) {
        assertThat(errors(
                        CALLED, property, property + "-day", day, property + "-month", month, property + "-year", year))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.message().in(Language.ENGLISH)).isEqualTo(english);
                    assertThat(error.message().in(Language.WELSH)).isEqualTo(welsh);
                });
    }

    private static void assertNamelessSays(String property, String typed, String english, String welsh) {
        assertThat(errors(NAMELESS, property, property, typed)).singleElement().satisfies(error -> {
            assertThat(error.message().in(Language.ENGLISH)).isEqualTo(english);
            assertThat(error.message().in(Language.WELSH)).isEqualTo(welsh);
        });
    }

    @Test
    void what_is_missing() {
        assertSays("most", " ", "Enter your thing", "Rhowch eich peth");
        assertSays("min", "", "Enter your thing", "Rhowch eich peth");
        assertSaysOfDate("day", "", "", "", "Enter your thing", "Rhowch eich peth");
        assertSays("use", "", "Select your thing", "Dewiswch eich peth");
        assertSays("two", "", "Select your thing", "Dewiswch eich peth");
        assertSays("agreed", "", "Select yes if you agree", "Dewiswch ‘Ydw’ os ydych yn cytuno");
    }

    @Test
    void the_length_of_a_text() {
        assertSays("most", "abcd", "Thing must be 3 characters or less", "Eich peth: rhowch 3 nod neu lai");
        assertSays("least", "ab", "Thing must be 3 characters or more", "Eich peth: rhowch 3 nod neu fwy");
        assertSays("between", "ab", "Thing must be between 3 and 5 characters", "Eich peth: rhowch 3 i 5 nod");
    }

    @Test
    void a_text_longer_than_any_that_is_kept() {
        assertSays(
                "least",
                "x".repeat(PageValidator.MAX_TEXT + 1),
                "Thing must be 1000 characters or less",
                "Eich peth: rhowch 1000 nod neu lai");
        assertThat(errors(CALLED, "least", "least", "x".repeat(PageValidator.MAX_TEXT)))
                .isEmpty();
    }

    @Test
    void how_many_options_are_chosen() {
        assertSays("two", "WORK", "Select 2", "Dewiswch 2");
        assertSays("upTo", "WORK|FAMILY", "Select no more than 1", "Dewiswch 1 ar y mwyaf");
        assertSays("atLeast", "WORK", "Select at least 2", "Dewiswch o leiaf 2");
    }

    @Test
    void the_form_of_a_text() {
        assertSays("pattern", "abc", "Enter your thing in the correct format", "Rhowch eich peth yn y fformat cywir");
        assertSays(
                "email",
                "abc",
                "Enter an email address in the correct format, like name@example.com",
                "Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com");
        assertSays(
                "emailAddress",
                "abc",
                "Enter an email address in the correct format, like name@example.com",
                "Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com");
        assertSays("postcode", "abc", "Enter a full UK postcode", "Rhowch god post llawn yn y DU");
        assertSays(
                "telephone",
                "abc",
                "Enter a UK telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192",
                "Rhowch rif ffôn yn y DU, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192");
        assertSays(
                "registration",
                "!",
                "Enter a registration number in the correct format, like AB12 CDE",
                "Rhowch rif cofrestru yn y fformat cywir, fel AB12 CDE");
        assertSays(
                "insurance",
                "abc",
                "Enter a National Insurance number in the correct format",
                "Rhowch rif Yswiriant Gwladol yn y fformat cywir");
        assertSays("sortCode", "abc", "Enter a valid sort code like 309430", "Rhowch god didoli dilys fel 309430");
        assertSays(
                "account", "abc", "Enter a valid account number like 00733445", "Rhowch rif cyfrif dilys fel 00733445");
        assertSays(
                "nhs",
                "abc",
                "Enter an NHS number in the correct format, like 485 777 3456",
                "Rhowch rif GIG yn y fformat cywir, fel 485 777 3456");
    }

    @Test
    void the_size_of_a_number() {
        assertSays("min", "2", "Thing must be 3 or more", "Eich peth: rhowch 3 neu fwy");
        assertSays("max", "4", "Thing must be 3 or less", "Eich peth: rhowch 3 neu lai");
        assertSays("decimalMin", "2.4", "Thing must be 2.5 or more", "Eich peth: rhowch 2.5 neu fwy");
        assertSays("above", "2.5", "Thing must be more than 2.5", "Eich peth: rhowch rif dros 2.5");
        assertSays("decimalMax", "2.6", "Thing must be 2.5 or less", "Eich peth: rhowch 2.5 neu lai");
        assertSays("below", "2.5", "Thing must be less than 2.5", "Eich peth: rhowch rif o dan 2.5");
        assertSays("positive", "0", "Thing must be more than 0", "Eich peth: rhowch rif dros 0");
        assertSays("positiveOrZero", "-1", "Thing must be 0 or more", "Eich peth: rhowch 0 neu fwy");
        assertSays("negative", "0", "Thing must be less than 0", "Eich peth: rhowch rif o dan 0");
        assertSays("negativeOrZero", "1", "Thing must be 0 or less", "Eich peth: rhowch 0 neu lai");
        assertSays(
                "digits",
                "1.234",
                "Thing must have no more than 3 digits before the point and 2 after it",
                "Eich peth: rhowch hyd at 3 digid cyn y pwynt a 2 ar ei ôl");
        assertSays("positive", "one", "Thing must be a number", "Eich peth: rhowch rif");
        assertSays("positive", "1.5", "Thing must be a whole number", "Eich peth: rhowch rif cyfan");
    }

    @Test
    void a_number_that_the_component_cannot_hold_names_the_greatest_that_it_can() {
        assertSays(
                "positive", "2147483648", "Thing must be 2147483647 or less", "Eich peth: rhowch 2147483647 neu lai");
        assertSays(
                "negative",
                "-2147483649",
                "Thing must be -2147483648 or more",
                "Eich peth: rhowch -2147483648 neu fwy");
    }

    @Test
    void when_a_date_is() {
        assertSaysOfDate(
                "past", "1", "1", "3000", "Thing must be in the past", "Eich peth: rhowch ddyddiad yn y gorffennol");
        assertSaysOfDate(
                "pastOrPresent",
                "1",
                "1",
                "3000",
                "Thing must be today or in the past",
                "Eich peth: rhowch ddyddiad heddiw neu yn y gorffennol");
        assertSaysOfDate(
                "future", "1", "1", "2000", "Thing must be in the future", "Eich peth: rhowch ddyddiad yn y dyfodol");
        assertSaysOfDate(
                "futureOrPresent",
                "1",
                "1",
                "2000",
                "Thing must be today or in the future",
                "Eich peth: rhowch ddyddiad heddiw neu yn y dyfodol");
    }

    @Test
    void what_a_date_lacks() {
        assertSaysOfDate("day", "", "1", "2000", "Thing must include a day", "Eich peth: rhowch ddiwrnod");
        assertSaysOfDate("day", "1", "", "2000", "Thing must include a month", "Eich peth: rhowch fis");
        assertSaysOfDate("day", "1", "1", "", "Thing must include a year", "Eich peth: rhowch flwyddyn");
        assertSaysOfDate(
                "day", "", "", "2000", "Thing must include a day and month", "Eich peth: rhowch ddiwrnod a mis");
        assertSaysOfDate(
                "day", "", "1", "", "Thing must include a day and year", "Eich peth: rhowch ddiwrnod a blwyddyn");
        assertSaysOfDate("day", "1", "", "", "Thing must include a month and year", "Eich peth: rhowch fis a blwyddyn");
        assertSaysOfDate("day", "31", "2", "2000", "Thing must be a real date", "Eich peth: rhowch ddyddiad go iawn");
        assertSaysOfDate("day", "1", "2", "99", "Year must include 4 numbers", "Rhaid i’r flwyddyn gynnwys 4 rhif");
    }

    @Test
    void what_was_not_offered() {
        assertSays("use", "PLAY", "Select one of the options", "Dewiswch un o’r opsiynau");
        assertSays("two", "PLAY", "Select one of the options", "Dewiswch un o’r opsiynau");
        assertSays("agreed", "maybe", "Select one of the options", "Dewiswch un o’r opsiynau");
    }

    @Test
    void a_yes_that_is_needed() {
        assertSays("agreed", "no", "Select yes if you agree", "Dewiswch ‘Ydw’ os ydych yn cytuno");
    }

    @Test
    void the_words_of_the_annotation_come_before_the_template() {
        assertThat(errors(CALLED, "own", "own", "abcd"))
                .singleElement()
                .extracting(error -> error.message().in(Language.ENGLISH))
                .isEqualTo("Keep it short");
        assertThat(errors(CALLED, "needed", "needed", ""))
                .singleElement()
                .extracting(error -> error.message().in(Language.ENGLISH))
                .isEqualTo("Tell us");
    }

    @Test
    void a_question_without_a_name_asks_for_the_answer() {
        assertNamelessSays("most", "", "Enter your answer", "Rhowch eich ateb");
        assertNamelessSays(
                "most", "abcd", "Your answer must be 3 characters or less", "Eich ateb: rhowch 3 nod neu lai");
        assertNamelessSays("min", "x", "Your answer must be a number", "Eich ateb: rhowch rif");
        assertNamelessSays(
                "pattern", "abc", "Enter your answer in the correct format", "Rhowch eich ateb yn y fformat cywir");
        assertNamelessSays("use", "", "Select one of the options", "Dewiswch un o’r opsiynau");
        assertNamelessSays("two", "", "Select one of the options", "Dewiswch un o’r opsiynau");
        assertNamelessSays("agreed", "", "Select one of the options", "Dewiswch un o’r opsiynau");
        assertNamelessSays("agreed", "no", "Select one of the options", "Dewiswch un o’r opsiynau");
    }

    @Test
    void the_welsh_of_our_own_questions_stands_both_within_and_at_the_beginning_of_a_sentence() {
        List<Question> ours = List.of(
                Questions.fullName("a", ASK),
                Questions.email("a", ASK),
                Questions.telephone("a", ASK),
                Questions.vehicleRegistration("a", ASK),
                Questions.dateOfBirth("a", ASK),
                Questions.ukAddress("a", ASK));

        assertThat(ours).flatExtracting(Question::fields).hasSize(12).isNotEmpty();
        assertThat(ours)
                .allSatisfy(question -> assertThat(question.fields())
                        .allSatisfy(field -> assertThat(
                                        question.subjectOf(field).orElseThrow().in(Language.WELSH))
                                .as("a definite subject, or one that begins with a vowel, is never mutated")
                                .matches("(eich |y |yr |ail ).*")));
    }
}
