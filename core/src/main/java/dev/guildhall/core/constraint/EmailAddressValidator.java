package dev.guildhall.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks and normalises an {@link EmailAddress}. */
public final class EmailAddressValidator implements ConstraintValidator<EmailAddress, CharSequence> {

    /** The longest address, in characters once the domain is in ASCII: RFC 5321's path of 256 without its brackets. */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_NAME_LENGTH = 64;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern NAME = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN =
            Pattern.compile("(?:" + LABEL + "\\.)++(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])");

    /** For the validation provider, which makes one for each annotated place. */
    public EmailAddressValidator() {}

    /** The address without spaces around it and with its domain in lower-case ASCII; empty when it is none. */
    public static Optional<String> normalise(CharSequence typed) {
        if (typed.length() > 2 * MAX_LENGTH) {
            return Optional.empty();
        }
        String address = typed.toString().strip();
        int at = address.indexOf('@');
        if (at < 1
                || at > MAX_NAME_LENGTH
                || !NAME.matcher(address.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return domain(address.substring(at + 1))
                .map(domain -> address.substring(0, at) + "@" + domain)
                .filter(whole -> whole.length() <= MAX_LENGTH);
    }

    private static Optional<String> domain(String typed) {
        try {
            String ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || normalise(value).isPresent();
    }
}
