package dev.guildhall.core.personal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what tells something about a living person who can be identified: it stays out of logs and is sealed where it
 * is kept.
 *
 * <pre>{@code
 * record PermitApplication(
 *         @PersonalData String fullName,
 *         @PersonalData LocalDate dateOfBirth,
 *         boolean electric) {}
 * }</pre>
 *
 * @see <a href="https://www.legislation.gov.uk/eur/2016/679/article/4">UK GDPR, article 4(1)</a>
 * @see Redactor
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface PersonalData {}
