package dev.guildhall.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks and normalises a {@link SortCode}. */
public final class SortCodeValidator implements ConstraintValidator<SortCode, CharSequence> {

    private static final int LENGTH = 6;

    /** For the validation provider, which makes one for each annotated place. */
    public SortCodeValidator() {}

    /** The six digits, such as {@code 309430}; empty when it is no sort code. */
    public static Optional<String> normalise(CharSequence typed) {
        return Typed.digits(typed).filter(digits -> digits.length() == LENGTH);
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || normalise(value).isPresent();
    }
}
