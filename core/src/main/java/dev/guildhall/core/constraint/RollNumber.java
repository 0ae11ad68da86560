package dev.guildhall.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A building society's roll number: 1 to 18 letters, digits, hyphens, spaces, slashes and full stops, at least one of
 * them a letter or digit. {@code null} is valid.
 *
 * <pre>{@code
 * record BankDetails(@NotNull @SortCode String sortCode, @RollNumber String rollNumber) {}
 * RollNumberValidator.normalise("d/1234–5678"); // Optional[D/1234-5678]
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/bank-details/">Design System: bank details</a>
 */
@Documented
@Constraint(validatedBy = RollNumberValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface RollNumber {

    /** The wording, or the key of one in braces; the default is worded in English and Welsh. */
    String message() default "{dev.guildhall.core.constraint.RollNumber.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
