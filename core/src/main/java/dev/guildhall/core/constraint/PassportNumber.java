package dev.guildhall.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of a passport, with or without spaces and dashes. {@code null} is valid.
 *
 * <pre>{@code
 * record Traveller(@PassportNumber(issuer = PassportNumber.Issuer.ANY_COUNTRY) String passport) {}
 * PassportNumberValidator.normalise("120 382 978"); // Optional[120382978]
 * }</pre>
 *
 * <p>Whether such a passport was ever given out is not checked: the check digit stands in the machine-readable zone only.
 *
 * @see <a href="https://www.icao.int/publications/pages/publication.aspx?docnumber=9303">ICAO Doc 9303, part 4: the
 *     document number has up to nine letters and digits</a>
 */
@Documented
@Constraint(validatedBy = PassportNumberValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface PassportNumber {

    /** Whose passports are meant. */
    enum Issuer {
        /** The United Kingdom: nine digits. */
        UNITED_KINGDOM,
        /** Any country: five to nine letters and digits, at least one of them a digit. */
        ANY_COUNTRY
    }

    /** Whose passport it may be. */
    Issuer issuer() default Issuer.UNITED_KINGDOM;

    /** The wording, or the key of one in braces; the default is worded in English and Welsh. */
    String message() default "{dev.guildhall.core.constraint.PassportNumber.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
