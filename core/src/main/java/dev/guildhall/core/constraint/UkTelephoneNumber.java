package dev.guildhall.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A telephone number that can be dialled from the United Kingdom, with or without spaces, dashes, brackets, a country
 * code and an extension. {@code null} is valid.
 *
 * <pre>{@code
 * record ContactDetails(@UkTelephoneNumber(accepts = UkTelephoneNumber.Origin.ANY_COUNTRY) String telephone) {}
 * UkTelephoneNumberValidator.normalise("(020) 7946 0018"); // Optional[+442079460018]
 * }</pre>
 *
 * <p>Whether such numbers are given out is judged by the numbering plans that come with libphonenumber. Numbers that
 * Ofcom sets aside for drama, such as 07700 900 018, are valid too, since forms show them as examples and testers type
 * them. Emergency and short numbers are not.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/phone-numbers/">Design System: phone numbers</a>
 * @see <a href="https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama">Ofcom: numbers for use
 *     in TV and radio drama</a>
 */
@Documented
@Constraint(validatedBy = UkTelephoneNumberValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface UkTelephoneNumber {

    /** Where a number may be from. */
    enum Origin {
        /** The United Kingdom, the Channel Islands and the Isle of Man: country code 44. */
        UNITED_KINGDOM,
        /** Anywhere; a number without a country code is read as a British one. */
        ANY_COUNTRY
    }

    /** Where the number may be from. */
    Origin accepts() default Origin.UNITED_KINGDOM;

    /** The wording, or the key of one in braces; the default is worded in English and Welsh. */
    String message() default "{dev.guildhall.core.constraint.UkTelephoneNumber.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
