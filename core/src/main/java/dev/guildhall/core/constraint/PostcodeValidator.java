package dev.guildhall.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks and normalises a {@link Postcode}. */
public final class PostcodeValidator implements ConstraintValidator<Postcode, CharSequence> {

    private static final int INWARD_LENGTH = 3;

    private static final Pattern PATTERN = Pattern.compile("GIR0AA"
            + "|[A-PR-UWYZ](?:\\d{1,2}|\\d[A-HJKPS-UW]|[A-HK-Y]\\d(?:\\d|[ABEHMNPRV-Y])?)\\d[ABD-HJLNP-UW-Z]{2}");

    /** For the validation provider, which makes one for each annotated place. */
    public PostcodeValidator() {}

    /** The postcode in capitals with one space, such as {@code SW1A 2AA}; empty when it is none. */
    public static Optional<String> normalise(CharSequence typed) {
        return Typed.code(typed)
                .filter(code -> PATTERN.matcher(code).matches())
                .map(code -> new StringBuilder(code)
                        .insert(code.length() - INWARD_LENGTH, ' ')
                        .toString());
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || normalise(value).isPresent();
    }
}
