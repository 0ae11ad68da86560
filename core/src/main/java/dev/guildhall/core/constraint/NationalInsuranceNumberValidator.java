package dev.guildhall.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks and normalises a {@link NationalInsuranceNumber}. */
public final class NationalInsuranceNumberValidator
        implements ConstraintValidator<NationalInsuranceNumber, CharSequence> {

    private static final Pattern PATTERN =
            Pattern.compile("(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\d{6}[A-D]");

    /** For the validation provider, which makes one for each annotated place. */
    public NationalInsuranceNumberValidator() {}

    /** The number in capitals without spaces, such as {@code AB123456C}; empty when it is none. */
    public static Optional<String> normalise(CharSequence typed) {
        return Typed.code(typed).filter(code -> PATTERN.matcher(code).matches());
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || normalise(value).isPresent();
    }
}
