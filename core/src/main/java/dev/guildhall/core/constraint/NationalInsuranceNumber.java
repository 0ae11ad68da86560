package dev.guildhall.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A National Insurance number, in either case, with or without spaces and dashes. {@code null} is valid.
 *
 * <pre>{@code
 * record Claimant(@NotNull @NationalInsuranceNumber String number) {}
 * NationalInsuranceNumberValidator.normalise("ab 12 34 56 c"); // Optional[AB123456C]
 * }</pre>
 *
 * <p>Two letters, six digits and a letter from A to D. Neither letter of the prefix is D, F, I, Q, U or V, the second
 * is not O, and BG, GB, KN, NK, NT, TN and ZZ are not prefixes. So {@code QQ 12 34 56 C}, which forms show as an
 * example, is not valid.
 *
 * @see <a href="https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110">HMRC: National Insurance
 *     Manual, NIM39110</a>
 * @see <a href="https://design-system.service.gov.uk/patterns/national-insurance-numbers/">Design System: National
 *     Insurance numbers</a>
 */
@Documented
@Constraint(validatedBy = NationalInsuranceNumberValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface NationalInsuranceNumber {

    /** The wording, or the key of one in braces; the default is worded in English and Welsh. */
    String message() default "{dev.guildhall.core.constraint.NationalInsuranceNumber.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
