package dev.guildhall.forms.question;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.content.Moments;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads and writes the names of the months in English and Welsh. */
final class MonthNames {

    private static final List<String> ENGLISH = Moments.months(Language.ENGLISH);
    private static final List<String> WELSH = Moments.months(Language.WELSH);

    private static final int ABBREVIATED = 3;

    private static final Pattern FULL_STOP = Pattern.compile("\\.$");

    private MonthNames() {}

    /** The day as it is written out: "27 March 1990". */
    static String date(LocalDate day, Language language) {
        return Moments.date(day).in(language);
    }

    /** The month as it is written out: "March 1990". */
    static String month(YearMonth month, Language language) {
        return Moments.months(language).get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** The month that this names, whole or by its first three letters or more, with a full stop or without, in either language; no name means two months. */
    static OptionalInt number(String typed) {
        String name = FULL_STOP.matcher(typed.toLowerCase(Locale.ROOT)).replaceFirst("");
        for (int month = 0; month < ENGLISH.size(); month++) {
            if (names(ENGLISH.get(month), name) || names(WELSH.get(month), name)) {
                return OptionalInt.of(month + 1);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean names(String month, String typed) {
        return typed.length() >= ABBREVIATED && month.toLowerCase(Locale.ROOT).startsWith(typed);
    }
}
