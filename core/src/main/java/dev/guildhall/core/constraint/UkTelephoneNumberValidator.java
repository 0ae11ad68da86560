package dev.guildhall.core.constraint;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.guildhall.core.constraint.UkTelephoneNumber.Origin;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks and normalises a {@link UkTelephoneNumber}. */
public final class UkTelephoneNumberValidator implements ConstraintValidator<UkTelephoneNumber, CharSequence> {

    private static final int UNITED_KINGDOM = 44;

    /** Blocks of a thousand numbers that Ofcom sets aside and that libphonenumber, rightly, knows nobody has. */
    private static final Set<Long> FOR_DRAMA = Set.of(1_632_960L, 3_069_990L, 7_700_900L, 8_081_570L, 9_098_790L);

    // libphonenumber would find a number in the middle of a sentence, and read letters as on a keypad
    private static final Pattern TYPED =
            Pattern.compile("\\+?[\\d/]++(?:(?:;ext=|extension|ext|x|#)\\d{1,7})?", Pattern.CASE_INSENSITIVE);

    private Origin accepts = Origin.UNITED_KINGDOM;

    /** For the validation provider, which makes one for each annotated place. */
    public UkTelephoneNumberValidator() {}

    @Override
    public void initialize(UkTelephoneNumber constraint) {
        accepts = constraint.accepts();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || normalise(value, accepts).isPresent();
    }

    /** The British number as {@link #normalise(CharSequence, Origin)} gives it; empty when it is none. */
    public static Optional<String> normalise(CharSequence typed) {
        return normalise(typed, Origin.UNITED_KINGDOM);
    }

    /**
     * The number with its country code and without spaces, such as {@code +442079460018}, with its extension if any,
     * as in {@code +442079460018;ext=12} (ITU E.164, RFC 3966); empty when it is none.
     */
    public static Optional<String> normalise(CharSequence typed, Origin accepts) {
        String number = withoutSeparators(typed);
        if (!TYPED.matcher(number).matches()) {
            return Optional.empty();
        }
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            PhoneNumber parsed = numbers.parse(number, "GB");
            boolean accepted = accepts == Origin.ANY_COUNTRY || parsed.getCountryCode() == UNITED_KINGDOM;
            if (!accepted || !(numbers.isValidNumber(parsed) || isForDrama(parsed))) {
                return Optional.empty();
            }
            String canonical = numbers.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164);
            return Optional.of(parsed.hasExtension() ? canonical + ";ext=" + parsed.getExtension() : canonical);
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    private static String withoutSeparators(CharSequence typed) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < Math.min(typed.length(), Typed.MAX_LENGTH + 1); i++) {
            if (!Typed.isSeparator(typed.charAt(i))) {
                number.append(typed.charAt(i));
            }
        }
        return typed.length() > Typed.MAX_LENGTH ? "" : number.toString();
    }

    private static boolean isForDrama(PhoneNumber number) {
        return number.getCountryCode() == UNITED_KINGDOM && FOR_DRAMA.contains(number.getNationalNumber() / 1000);
    }
}
