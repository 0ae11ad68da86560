package dev.guildhall.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of at least and at most so many words. {@code null} is valid, and nothing but white space is no words.
 *
 * <pre>{@code
 * record Statement(@WordCount(max = 150) String reasons) {}
 * WordCountValidator.count("Two words"); // 2
 * }</pre>
 *
 * <p>A word is what stands between white space, as the Design System's character count counts in the browser.
 *
 * @see <a href="https://design-system.service.gov.uk/components/character-count/">Design System: character count</a>
 */
@Documented
@Constraint(validatedBy = WordCountValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface WordCount {

    /** The fewest words. */
    int min() default 0;

    /** The most words. */
    int max() default Integer.MAX_VALUE;

    /** The wording, or the key of one in braces; the default is worded in English and Welsh. */
    String message() default "{dev.guildhall.core.constraint.WordCount.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
