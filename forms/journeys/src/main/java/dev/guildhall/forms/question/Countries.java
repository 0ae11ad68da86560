package dev.guildhall.forms.question;

import dev.guildhall.core.text.Text;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The countries and territories of ISO 3166-1, as options by their codes of two letters.
 *
 * <p>Their names come from the Java runtime, which follows Unicode's CLDR; a runtime without the module
 * {@code jdk.localedata} knows no Welsh names, and the English ones stand in for them. A service with rules about names
 * of countries gives options of its own instead.
 */
public final class Countries {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final List<Option> ALL = Stream.of(Locale.getISOCountries())
            .map(Countries::option)
            .sorted(Comparator.comparing(
                    (Option country) -> country.label().english(), Collator.getInstance(Locale.UK)::compare))
            .toList();

    private Countries() {}

    /** All of them, in the order of their English names. */
    public static List<Option> all() {
        return ALL;
    }

    private static Option option(String code) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return Option.of(code, Text.of(country.getDisplayCountry(Locale.UK), country.getDisplayCountry(WELSH)));
    }
}
