package dev.guildhall.core.constraint;

import dev.guildhall.core.constraint.PassportNumber.Issuer;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks and normalises a {@link PassportNumber}. */
public final class PassportNumberValidator implements ConstraintValidator<PassportNumber, CharSequence> {

    private static final Pattern BRITISH = Pattern.compile("[0-9]{9}");
    private static final Pattern ANY = Pattern.compile("(?=[A-Z]*[0-9])[A-Z0-9]{5,9}");

    private Issuer issuer = Issuer.UNITED_KINGDOM;

    /** For the validation provider, which makes one for each annotated place. */
    public PassportNumberValidator() {}

    @Override
    public void initialize(PassportNumber constraint) {
        issuer = constraint.issuer();
    }

    /** The British number as {@link #normalise(CharSequence, Issuer)} gives it; empty when it is none. */
    public static Optional<String> normalise(CharSequence typed) {
        return normalise(typed, Issuer.UNITED_KINGDOM);
    }

    /** The number in capitals without spaces, such as {@code 120382978}; empty when it is none. */
    public static Optional<String> normalise(CharSequence typed, Issuer issuer) {
        Pattern form = issuer == Issuer.ANY_COUNTRY ? ANY : BRITISH;
        return Typed.code(typed).filter(code -> form.matcher(code).matches());
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || normalise(value, issuer).isPresent();
    }
}
