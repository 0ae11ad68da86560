package dev.guildhall.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks and normalises a {@link RollNumber}. */
public final class RollNumberValidator implements ConstraintValidator<RollNumber, CharSequence> {

    /** The longest one, in characters. */
    public static final int MAX_LENGTH = 18;

    /** For the validation provider, which makes one for each annotated place. */
    public RollNumberValidator() {}

    /** In capitals, with plain hyphens and single spaces, such as {@code D/1234-5678}; empty when it is none. */
    public static Optional<String> normalise(CharSequence typed) {
        return Typed.reference(typed, "/.-").filter(reference -> reference.length() <= MAX_LENGTH);
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || normalise(value).isPresent();
    }
}
