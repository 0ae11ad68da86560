package dev.guildhall.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks and normalises a {@link VehicleRegistration}. */
public final class VehicleRegistrationValidator implements ConstraintValidator<VehicleRegistration, CharSequence> {

    private static final Pattern PATTERN = Pattern.compile("[A-HJ-PR-Y]{2}(?:0[2-9]|[1-9]\\d)[A-HJ-PR-Z]{3}"
            + "|[A-HJ-NP-TV-Y][1-9]\\d{0,2}[A-HJ-PR-Z]{3}"
            + "|[A-HJ-PR-Z]{3}[1-9]\\d{0,2}[A-HJ-NPR-TV-Y]"
            + "|[A-PR-Z]{1,3}[1-9]\\d{0,3}"
            + "|[1-9]\\d{0,3}[A-PR-Z]{1,3}");

    /** For the validation provider, which makes one for each annotated place. */
    public VehicleRegistrationValidator() {}

    /** The registration in capitals without spaces, such as {@code AB12CDE}; empty when it is none. */
    public static Optional<String> normalise(CharSequence typed) {
        return Typed.code(typed).filter(code -> PATTERN.matcher(code).matches());
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || normalise(value).isPresent();
    }
}
