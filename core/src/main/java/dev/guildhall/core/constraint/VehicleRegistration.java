package dev.guildhall.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A vehicle registration number of Great Britain or Northern Ireland, in either case, with or without spaces and
 * dashes. {@code null} is valid.
 *
 * <pre>{@code
 * record Vehicle(@NotNull @VehicleRegistration String registration) {}
 * VehicleRegistrationValidator.normalise("ab12 cde"); // Optional[AB12CDE]
 * }</pre>
 *
 * <p>Takes the series since 2001 ({@code AB12 CDE}), those with a year letter before ({@code A123 BCD}, Q plates too)
 * or after ({@code ABC 123D}), and those without a date, which are Northern Ireland's and many personal ones ({@code
 * AIZ 1234}, {@code 1 A}). Diplomatic, military and foreign plates are not of these patterns.
 *
 * @see <a href="https://www.gov.uk/government/publications/vehicle-registration-numbers-and-number-plates">DVLA:
 *     vehicle registration numbers and number plates (INF104)</a>
 */
@Documented
@Constraint(validatedBy = VehicleRegistrationValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface VehicleRegistration {

    /** The wording, or the key of one in braces; the default is worded in English and Welsh. */
    String message() default "{dev.guildhall.core.constraint.VehicleRegistration.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
