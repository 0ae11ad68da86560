package dev.guildhall.audit.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/**
 * Moments as ISO 8601 in UTC, as {@link DateTimeFormatter} writes them, but for a small part of its time: every entry has
 * two, and nearly all begin with the same day as the one before.
 */
final class Timestamp {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private static final long DAY = 86_400;
    private static final long YEAR_0 = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long YEAR_10000 = LocalDate.of(10_000, 1, 1).toEpochDay();
    private static final int MILLI = 1_000_000;

    private static volatile Day latest = Day.of(0);

    /** A day and the text that its moments begin with. */
    private record Day(long number, String text) {
        static Day of(long number) {
            return new Day(number, LocalDate.ofEpochDay(number) + "T");
        }
    }

    private Timestamp() {}

    /** Cut to three digits of the second. */
    static String milliseconds(Instant moment) {
        long second = moment.getEpochSecond();
        int nano = moment.getNano();
        return isOfFourDigits(second) ? text(second, nano, 3) : MILLISECONDS.format(moment);
    }

    /** With none, three, six or nine digits of the second, as {@link Instant#toString} has it. */
    static String exact(Instant moment) {
        long second = moment.getEpochSecond();
        int nano = moment.getNano();
        return isOfFourDigits(second) ? text(second, nano, digits(nano)) : moment.toString();
    }

    private static int digits(int nano) {
        if (nano == 0) {
            return 0;
        } else if (nano % MILLI == 0) {
            return 3;
        }
        return nano % 1_000 == 0 ? 6 : 9;
    }

    private static boolean isOfFourDigits(long epochSecond) {
        long day = Math.floorDiv(epochSecond, DAY);
        return day >= YEAR_0 && day < YEAR_10000;
    }

    private static String text(long epochSecond, int nano, int digits) {
        long number = Math.floorDiv(epochSecond, DAY);
        Day day = latest;
        if (day.number != number) {
            day = Day.of(number);
            latest = day;
        }
        int second = (int) Math.floorMod(epochSecond, DAY);
        StringBuilder text = new StringBuilder(day.text.length() + 19).append(day.text);
        two(text, second / 3600).append(':');
        two(text, second / 60 % 60).append(':');
        two(text, second % 60);
        if (digits > 0) {
            text.append('.');
            int unit = 100_000_000;
            for (int i = 0; i < digits; i++) {
                text.append((char) ('0' + nano / unit % 10));
                unit /= 10;
            }
        }
        return text.append('Z').toString();
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
