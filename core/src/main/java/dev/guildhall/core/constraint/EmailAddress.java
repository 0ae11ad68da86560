package dev.guildhall.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An e-mail address to which a message can probably be delivered, spaces around it apart. {@code null} is valid.
 *
 * <pre>{@code
 * record ContactDetails(@NotNull @EmailAddress String email) {}
 * EmailAddressValidator.normalise(" Ada@Example.COM "); // Optional[Ada@example.com]
 * }</pre>
 *
 * <p>Checks what helps a person to find a slip, not all that RFC 5322 allows: a name of up to 64 ASCII characters as
 * in RFC 5322's dot-atom, one {@code @}, and a domain of at least two labels, which may be an internationalised one.
 * Quoted names, comments, addresses of the kind {@code name@[192.0.2.1]} and names beyond ASCII (RFC 6531) are
 * refused, as mail services for government refuse them. The only proof of an address is an answer from it.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/email-addresses/">Design System: email addresses</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1">RFC 5321, section 4.5.3.1: size limits</a>
 */
@Documented
@Constraint(validatedBy = EmailAddressValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface EmailAddress {

    /** The wording, or the key of one in braces; the default is worded in English and Welsh. */
    String message() default "{dev.guildhall.core.constraint.EmailAddress.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
