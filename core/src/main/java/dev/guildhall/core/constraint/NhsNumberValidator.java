package dev.guildhall.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks and normalises an {@link NhsNumber}. */
public final class NhsNumberValidator implements ConstraintValidator<NhsNumber, CharSequence> {

    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    /** For the validation provider, which makes one for each annotated place. */
    public NhsNumberValidator() {}

    /** The ten digits, such as {@code 9434765919}; empty when it is no NHS number. */
    public static Optional<String> normalise(CharSequence typed) {
        return Typed.digits(typed).filter(digits -> digits.length() == LENGTH).filter(NhsNumberValidator::checks);
    }

    // weights 10 to 2, then 1 for the check digit: a check value of 10 has no digit, so no such number is issued
    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += (LENGTH - i) * (digits.charAt(i) - '0');
        }
        return sum % MODULUS == 0;
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || normalise(value).isPresent();
    }
}
