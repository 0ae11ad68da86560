package dev.guildhall.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A British bank account number of six to eight digits, with or without spaces and dashes. {@code null} is valid.
 *
 * <pre>{@code
 * record BankDetails(@NotNull @SortCode String sortCode, @NotNull @BankAccountNumber String accountNumber) {}
 * BankAccountNumberValidator.normalise("733 445"); // Optional[00733445]
 * }</pre>
 *
 * <p>Whether the account exists, and whether the number fits its sort code (Pay.UK's modulus checks), is not checked.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/bank-details/">Design System: bank details</a>
 * @see <a href="https://www.vocalink.com/tools/modulus-checking/">Pay.UK: validating account numbers; numbers of six or
 *     seven digits are filled up with zeros on the left</a>
 */
@Documented
@Constraint(validatedBy = BankAccountNumberValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface BankAccountNumber {

    /** The wording, or the key of one in braces; the default is worded in English and Welsh. */
    String message() default "{dev.guildhall.core.constraint.BankAccountNumber.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
