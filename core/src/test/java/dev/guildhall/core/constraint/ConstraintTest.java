package dev.guildhall.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All constraints together, through Hibernate Validator and without an implementation of Expression Language. */
class ConstraintTest {

    record Everything(
            @BankAccountNumber @Nullable String account,
            @EmailAddress @Nullable String email,
            @NationalInsuranceNumber @Nullable String nino,
            @NhsNumber @Nullable String nhs,
            @PassportNumber @Nullable String passport,
            @PaymentReference @Nullable String payment,
            @Postcode @Nullable String postcode,
            @RollNumber @Nullable String roll,
            @SortCode @Nullable String sortCode,
            @UkTelephoneNumber @Nullable String telephone,
            @VehicleRegistration @Nullable String vehicle,
            @WordCount(min = 2, max = 3) @Nullable String words) {

        static Everything all(@Nullable String value) {
            return new Everything(value, value, value, value, value, value, value, value, value, value, value, value);
        }
    }

    record Traveller(
            @UkTelephoneNumber(accepts = UkTelephoneNumber.Origin.ANY_COUNTRY)
            String telephone) {}

    record OwnWording(
            @Postcode(message = "Give us a postcode") String postcode) {}

    private static Validator validator(Locale locale) {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .locales(Locale.ENGLISH, Locale.forLanguageTag("cy"))
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.forLanguageTag("cy")), locale, context -> locale, false))
                .buildValidatorFactory();
        return factory.getValidator();
    }

    private static final Validator ENGLISH = validator(Locale.ENGLISH);
    private static final Validator WELSH = validator(Locale.forLanguageTag("cy"));

    private static Set<String> messages(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.toSet());
    }

    @Test
    void no_expression_language_is_on_the_class_path() {
        assertThat(getClass().getClassLoader().getResource("jakarta/el/ExpressionFactory.class"))
                .isNull();
    }

    @Test
    void nothing_is_wrong_with_null() {
        assertThat(ENGLISH.validate(Everything.all(null))).isEmpty();
    }

    @Test
    void every_constraint_is_broken_once_and_says_so_in_plain_english() {
        assertThat(ENGLISH.validate(Everything.all("?"))).hasSize(12);
        assertThat(messages(ENGLISH, Everything.all("?")))
                .containsExactlyInAnyOrder(
                        "Enter an account number of 6 to 8 digits, like 00733445",
                        "Enter an email address in the correct format, like name@example.com",
                        "Enter a National Insurance number, like QQ 12 34 56 C",
                        "Enter an NHS number of 10 digits, like 999 000 0018",
                        "Enter a full UK postcode, like SW1A 2AA",
                        "Enter a sort code of 6 digits, like 30-94-30",
                        "Enter a telephone number, like 020 7946 0018 or 07700 900 018",
                        "Enter a registration number, like AB12 CDE",
                        "Enter a passport number, like 120382978",
                        "Enter a payment reference of up to 18 letters, numbers, spaces, full stops, hyphens, slashes"
                                + " and ampersands",
                        "Enter a roll number of up to 18 letters, numbers, hyphens, spaces, slashes and full stops",
                        "Enter between 2 and 3 words");
    }

    @Test
    void every_constraint_says_so_in_welsh() {
        assertThat(messages(WELSH, Everything.all("?")))
                .hasSize(12)
                .allMatch(message -> message.startsWith("Rho"))
                .contains("Rhowch rif ffôn, fel 020 7946 0018 neu 07700 900 018");
    }

    @Test
    void english_stays_english_on_a_machine_whose_own_language_is_welsh() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("cy"));
            assertThat(messages(validator(Locale.ENGLISH), Everything.all("?")))
                    .allMatch(message -> message.startsWith("Enter "));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_team_can_word_it_otherwise() {
        assertThat(messages(ENGLISH, new OwnWording("?"))).containsExactly("Give us a postcode");
    }

    @Test
    void the_examples_in_the_messages_are_valid() {
        assertThat(ENGLISH.validate(new Everything(
                        "00733445",
                        "name@example.com",
                        null,
                        "999 000 0018",
                        "120382978",
                        "INV 2026/17",
                        "SW1A 2AA",
                        "D/1234-5678",
                        "30-94-30",
                        "07700 900 018",
                        "AB12 CDE",
                        "two words")))
                .isEmpty();
        assertThat(UkTelephoneNumberValidator.normalise("020 7946 0018")).isPresent();
    }

    @Test
    void the_empty_text_is_not_valid() {
        assertThat(ENGLISH.validate(Everything.all(""))).hasSize(12);
    }

    @Test
    void a_foreign_telephone_number_is_valid_where_that_was_asked_for() {
        assertThat(ENGLISH.validate(new Traveller("+33 1 42 34 56 78"))).isEmpty();
        assertThat(ENGLISH.validate(new Traveller("+33 1"))).hasSize(1);
    }

    @Property(tries = 300)
    void any_text_is_judged_without_an_exception_and_normalising_twice_changes_nothing(@ForAll String text) {
        for (Function<CharSequence, Optional<String>> normalise : ALL) {
            normalise
                    .apply(text)
                    .ifPresent(once -> assertThat(normalise.apply(once)).contains(once));
        }
    }

    @Test
    void a_text_over_the_limit_is_not_looked_at() {
        String spaces = " ".repeat(Typed.MAX_LENGTH);

        assertThat(PostcodeValidator.normalise(spaces.substring(7) + "SW1A2AA")).isPresent();
        assertThat(PostcodeValidator.normalise(spaces.substring(6) + "SW1A2AA")).isEmpty();
        assertThat(UkTelephoneNumberValidator.normalise(spaces.substring(11) + "02079460018"))
                .isPresent();
        assertThat(UkTelephoneNumberValidator.normalise(spaces.substring(10) + "02079460018"))
                .isEmpty();
    }

    private static final List<Function<CharSequence, Optional<String>>> ALL = List.of(
            BankAccountNumberValidator::normalise,
            EmailAddressValidator::normalise,
            NationalInsuranceNumberValidator::normalise,
            NhsNumberValidator::normalise,
            PassportNumberValidator::normalise,
            PaymentReferenceValidator::normalise,
            PostcodeValidator::normalise,
            RollNumberValidator::normalise,
            SortCodeValidator::normalise,
            UkTelephoneNumberValidator::normalise,
            VehicleRegistrationValidator::normalise);
}
