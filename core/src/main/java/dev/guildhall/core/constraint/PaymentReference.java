package dev.guildhall.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The reference of a payment as it travels with a bank transfer: 1 to 18 letters, digits, spaces, full stops, hyphens,
 * slashes and ampersands, at least one of them a letter or digit. {@code null} is valid.
 *
 * <pre>{@code
 * record Payment(@NotNull @PaymentReference String reference) {}
 * PaymentReferenceValidator.normalise(" inv  2026/17 "); // Optional[INV 2026/17]
 * }</pre>
 *
 * @see <a href="https://www.bacs.co.uk/">Bacs: a reference has 18 of these characters</a>
 */
@Documented
@Constraint(validatedBy = PaymentReferenceValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface PaymentReference {

    /** The wording, or the key of one in braces; the default is worded in English and Welsh. */
    String message() default "{dev.guildhall.core.constraint.PaymentReference.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
