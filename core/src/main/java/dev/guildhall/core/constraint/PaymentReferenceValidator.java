package dev.guildhall.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks and normalises a {@link PaymentReference}. */
public final class PaymentReferenceValidator implements ConstraintValidator<PaymentReference, CharSequence> {

    /** The longest one, in characters. */
    public static final int MAX_LENGTH = 18;

    /** For the validation provider, which makes one for each annotated place. */
    public PaymentReferenceValidator() {}

    /** In capitals, with plain hyphens and single spaces, such as {@code INV 2026/17}; empty when it is none. */
    public static Optional<String> normalise(CharSequence typed) {
        return Typed.reference(typed, "&/.-").filter(reference -> reference.length() <= MAX_LENGTH);
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || normalise(value).isPresent();
    }
}
