package dev.guildhall.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A full postcode of the United Kingdom, the Channel Islands or the Isle of Man, in either case, with or without
 * spaces, dashes, brackets and full stops. {@code null} is valid.
 *
 * <pre>{@code
 * record Address(@NotBlank String line1, @NotNull @Postcode String postcode) {}
 * PostcodeValidator.normalise("sw1a2aa"); // Optional[SW1A 2AA]
 * }</pre>
 *
 * <p>The letters that Royal Mail gives each place are checked; whether the postcode exists is not. Postcodes of the
 * overseas territories, such as {@code FIQQ 1ZZ}, are not of this pattern.
 *
 * @see <a href="https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema">GOV.UK: bulk
 *     data transfer, validation of postcodes</a>
 * @see <a href="https://design-system.service.gov.uk/patterns/addresses/">Design System: addresses</a>
 */
@Documented
@Constraint(validatedBy = PostcodeValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface Postcode {

    /** The wording, or the key of one in braces; the default is worded in English and Welsh. */
    String message() default "{dev.guildhall.core.constraint.Postcode.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
