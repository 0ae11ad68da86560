package dev.guildhall.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An NHS number of England, Wales or the Isle of Man: ten digits of which the last is a check digit, with or without
 * spaces and dashes. {@code null} is valid.
 *
 * <pre>{@code
 * record Patient(@NotNull @NhsNumber String nhsNumber) {}
 * NhsNumberValidator.normalise("943 476 5919"); // Optional[9434765919]
 * }</pre>
 *
 * <p>Scottish CHI numbers and the Health and Care numbers of Northern Ireland have the same check digit and so are
 * valid. Whether the number was issued is not checked.
 *
 * @see <a href="https://www.datadictionary.nhs.uk/attributes/nhs_number.html">NHS Data Dictionary: NHS number, modulus
 *     11 algorithm</a>
 */
@Documented
@Constraint(validatedBy = NhsNumberValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface NhsNumber {

    /** The wording, or the key of one in braces; the default is worded in English and Welsh. */
    String message() default "{dev.guildhall.core.constraint.NhsNumber.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
