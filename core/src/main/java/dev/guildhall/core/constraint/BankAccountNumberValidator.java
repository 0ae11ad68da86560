package dev.guildhall.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks and normalises a {@link BankAccountNumber}. */
public final class BankAccountNumberValidator implements ConstraintValidator<BankAccountNumber, CharSequence> {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 8;

    /** For the validation provider, which makes one for each annotated place. */
    public BankAccountNumberValidator() {}

    /** Eight digits, zeros on the left where the number has fewer, such as {@code 00733445}; empty when it is none. */
    public static Optional<String> normalise(CharSequence typed) {
        return Typed.digits(typed)
                .filter(digits -> digits.length() >= SHORTEST && digits.length() <= LONGEST)
                .map(digits -> "0".repeat(LONGEST - digits.length()) + digits);
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || normalise(value).isPresent();
    }
}
