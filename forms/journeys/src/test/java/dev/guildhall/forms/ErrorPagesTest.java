package dev.guildhall.forms;

import static dev.guildhall.forms.question.Questions.date;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.submission.Submission;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ErrorPagesTest {

    private final Person person = new Person(JourneyHandler.of(Permit.journey()).build());

    private static List<String> summary(Document page) {
        return page.select(".govuk-error-summary__list a").eachText();
    }

    private static void assertEveryLinkReachesAField(Document page) {
        assertThat(page.select(".govuk-error-summary__list a")).isNotEmpty().allSatisfy(link -> {
            Element reached = page.getElementById(link.attr("href").substring(1));
            assertThat(reached).as("%s is a field", link.attr("href")).isNotNull();
            assertThat(Objects.requireNonNull(reached).tagName()).isEqualTo("input");
        });
    }

    @Test
    void several_faults_stand_in_the_summary_in_page_order_and_at_their_fields() {
        person.reachesCheckAnswers().visits("/permit/car?change");

        person.sends("doors", "0", "uses", "PLAY");

        assertThat(summary(person.page()))
                .containsExactly("Number of doors must be 1 or more", "Select one of the options");
        assertEveryLinkReachesAField(person.page());
        assertThat(person.page().select("#doors-error").text()).endsWith("Number of doors must be 1 or more");
        assertThat(person.page().select("#uses-error").text()).endsWith("Select one of the options");
        assertThat(person.page().select("#doors").attr("aria-describedby")).contains("doors-error");
    }

    @Test
    void every_missing_part_of_an_address_is_told_at_its_own_field() {
        person.visits("/permit/resident").sends("resident", "yes").sends("name", "Ada");
        person.sends("born-day", "10", "born-month", "12", "born-year", "1985");

        person.sends("address-county", "Kent");

        assertThat(summary(person.page()))
                .containsExactly("Enter address line 1", "Enter town or city", "Enter postcode");
        assertEveryLinkReachesAField(person.page());
        assertThat(person.page().select(".govuk-input--error").eachAttr("id"))
                .containsExactly("address-line1", "address-town", "address-postcode");
        assertThat(person.page().select("#address-county").val()).isEqualTo("Kent");
    }

    @Test
    void a_part_of_an_address_that_breaks_a_constraint_is_told_at_its_own_field() {
        person.visits("/permit/resident").sends("resident", "yes").sends("name", "Ada");
        person.sends("born-day", "10", "born-month", "12", "born-year", "1985");

        person.sends("address-line1", "x".repeat(31), "address-town", "T", "address-postcode", "!");

        assertThat(summary(person.page()))
                .containsExactly(
                        "Address line 1 must be 30 characters or less", "Enter postcode in the correct format");
        assertEveryLinkReachesAField(person.page());
    }

    @Test
    void a_revealed_question_is_told_where_it_is_revealed_and_stays_revealed() {
        person.reachesCheckAnswers().visits("/permit/contact?change");

        person.sends("contact", "EMAIL", "email", "nowhere");

        assertThat(summary(person.page())).containsExactly("Enter an address with an @");
        assertEveryLinkReachesAField(person.page());
        assertThat(person.page().select("#email").val()).isEqualTo("nowhere");
        assertThat(person.page().select(".govuk-radios__conditional").not(".govuk-radios__conditional--hidden"))
                .hasSize(1);
        person.visits("/permit/contact?change&lang=cy").sends("contact", "EMAIL", "email", "nowhere");
        assertThat(summary(person.page())).containsExactly("Rhowch gyfeiriad ag @");
    }

    @Test
    void only_the_wrong_fields_of_a_date_are_marked_and_the_link_leads_to_the_first() {
        person.visits("/permit/resident").sends("resident", "yes").sends("name", "Ada");

        person.sends("born-day", "10", "born-month", "smarch", "born-year", "year");

        assertThat(person.page().select(".govuk-input--error").eachAttr("id"))
                .containsExactly("born-month", "born-year");
        assertThat(person.page().select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactly("#born-month");
        assertEveryLinkReachesAField(person.page());
        assertThat(person.page().select("#born-month").val()).isEqualTo("smarch");
        assertThat(person.page().select("#born-day").val()).isEqualTo("10");
    }

    /** Two days in order, the second not gone by. */
    @InOrder
    public record Stay(
            @Past LocalDate from, @FutureOrPresent LocalDate until) {

        @AssertTrue(message = "Stay no longer than 9,000 days")
        public boolean isShort() {
            return from == null || until == null || until.isBefore(from.plusDays(9_000));
        }
    }

    /** A constraint on the whole record. */
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = InOrder.Check.class)
    public @interface InOrder {
        /** {@return what is said} */
        String message() default "The last day must be after the first";

        /** {@return when it applies} */
        Class<?>[] groups() default {};

        /** {@return what goes with it} */
        Class<? extends Payload>[] payload() default {};

        /** Judges. */
        final class Check implements ConstraintValidator<InOrder, Stay> {
            @Override
            public boolean isValid(Stay stay, ConstraintValidatorContext context) {
                return stay.from() == null
                        || stay.until() == null
                        || !stay.until().equals(LocalDate.of(2030, 1, 1));
            }
        }
    }

    private static Person guest(List<Submission<Stay>> submissions, Clock judged) {
        Journey<Stay> journey = Journey.of("stay", Stay.class)
                .service(ServiceDetails.named(Text.of("Stay", "Aros"))
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .page("from", date("from", Text.of("From?", "O?")).called(Text.of("the first day", "y diwrnod cyntaf")))
                .page(
                        "until",
                        date("until", Text.of("Until?", "Hyd?")).called(Text.of("the last day", "y diwrnod olaf")))
                .checkAnswers()
                .message("InOrder", Text.of("The last day must be after the first", "Rhaid i’r diwrnod olaf fod wedyn"))
                .build();
        return new Person(JourneyHandler.of(journey)
                .validator(jakarta.validation.Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .clockProvider(() -> judged)
                        .buildValidatorFactory()
                        .getValidator())
                .onSubmit(submissions::add)
                .build());
    }

    private static Person answered(Person guest, String year, String untilYear) {
        return guest.visits("/stay/from")
                .sends("from-day", "1", "from-month", "1", "from-year", year)
                .sends("until-day", "1", "until-month", "1", "until-year", untilYear);
    }

    private static final Clock IN_2026 = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void answers_that_do_not_fit_together_are_told_on_the_check_answers_page_in_both_languages() {
        List<Submission<Stay>> submissions = new ArrayList<>();
        Person guest = answered(guest(submissions, IN_2026), "2020", "2030");

        guest.sends();

        assertThat(guest.response().status()).isEqualTo(422);
        assertThat(guest.page().title()).startsWith("Error: Check your answers");
        assertThat(summary(guest.page())).containsExactly("The last day must be after the first");
        assertThat(guest.page().getElementById("answers")).isNotNull();
        assertThat(guest.page().select(".govuk-error-summary__list a").attr("href"))
                .isEqualTo("#answers");
        guest.visits("/stay/check-answers?lang=cy").sends();
        assertThat(summary(guest.page())).containsExactly("Rhaid i’r diwrnod olaf fod wedyn");
        assertThat(submissions).isEmpty();
    }

    @Test
    void a_constraint_on_a_method_of_the_record_keeps_the_answers_from_being_submitted_too() {
        List<Submission<Stay>> submissions = new ArrayList<>();
        Person guest = answered(guest(submissions, IN_2026), "1980", "2031");

        guest.sends();

        assertThat(guest.response().status()).isEqualTo(422);
        assertThat(summary(guest.page())).containsExactly("Stay no longer than 9,000 days");
        assertThat(submissions).isEmpty();
    }

    private static final class MovableClock extends Clock {

        private Instant now = IN_2026.instant();

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void an_answer_that_time_has_made_wrong_is_linked_to_the_page_that_changes_it() {
        List<Submission<Stay>> submissions = new ArrayList<>();
        MovableClock clock = new MovableClock();
        Person guest = answered(guest(submissions, clock), "2020", "2027");
        clock.now = clock.now.plus(Duration.ofDays(700));

        guest.sends();

        assertThat(guest.response().status()).isEqualTo(422);
        Element link = guest.page().expectFirst(".govuk-error-summary__list a");
        assertThat(link.text()).isEqualTo("The last day must be today or in the future");
        assertThat(link.attr("href")).isEqualTo("/stay/until?change#until-day");
        guest.visits(link.attr("href").substring(0, link.attr("href").indexOf('#')));
        assertThat(guest.page().getElementById("until-day")).isNotNull();
        assertThat(submissions).isEmpty();
    }
}
