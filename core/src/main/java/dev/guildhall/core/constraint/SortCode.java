package dev.guildhall.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bank's or building society's sort code of six digits, with or without spaces and dashes. {@code null} is valid.
 *
 * <pre>{@code
 * record BankDetails(@NotNull @SortCode String sortCode, @NotNull @BankAccountNumber String accountNumber) {}
 * SortCodeValidator.normalise("30-94-30"); // Optional[309430]
 * }</pre>
 *
 * <p>Whether a bank has the sort code, and whether the account number fits it (Pay.UK's modulus checks), is not
 * checked.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/bank-details/">Design System: bank details</a>
 */
@Documented
@Constraint(validatedBy = SortCodeValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface SortCode {

    /** The wording, or the key of one in braces; the default is worded in English and Welsh. */
    String message() default "{dev.guildhall.core.constraint.SortCode.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
