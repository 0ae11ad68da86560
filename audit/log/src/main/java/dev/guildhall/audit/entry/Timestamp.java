package dev.guildhall.audit.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
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
    /** How many nanoseconds a unit of the last of so many digits is. */
    private static final int[] UNITS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    /** The day of the last moment that was cut to milliseconds, which is when an entry was recorded. */
    private static final LatestDay RECORDED = new LatestDay();
    /** The day of the last exact moment, which is when something happened: not always the day on which it is recorded. */
    private static final LatestDay HAPPENED = new LatestDay();

    /** Remembers one day. */
    private static final class LatestDay {
        private volatile Day latest = Day.of(0);

        Day of(long epochSecond) {
            Day day = latest;
            if (!day.has(epochSecond)) {
                day = Day.of(epochSecond);
                latest = day;
            }
            return day;
        }
    }

    /** A day and the text that its moments begin with. */
    private static final class Day {
        private final long start;
        private final byte[] bytes;

        private Day(long start, byte[] bytes) {
            this.start = start;
            this.bytes = bytes;
        }

        static Day of(long epochSecond) {
            long number = Math.floorDiv(epochSecond, DAY);
            String text = LocalDate.ofEpochDay(number) + "T";
            return new Day(number * DAY, text.getBytes(StandardCharsets.ISO_8859_1));
        }

        boolean has(long epochSecond) {
            return epochSecond >= start && epochSecond < start + DAY;
        }
    }

    private Timestamp() {}

    /** Cut to three digits of the second. */
    static String milliseconds(Instant moment) {
        long second = moment.getEpochSecond();
        int nano = moment.getNano();
        if (!isOfFourDigits(second)) {
            return MILLISECONDS.format(moment);
        }
        return text(RECORDED.of(second), second, nano, 3);
    }

    /** With none, three, six or nine digits of the second, as {@link Instant#toString} has it. */
    static String exact(Instant moment) {
        long second = moment.getEpochSecond();
        int nano = moment.getNano();
        if (!isOfFourDigits(second)) {
            return moment.toString();
        }
        return text(HAPPENED.of(second), second, nano, digits(nano));
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

    private static String text(Day day, long epochSecond, int nano, int digits) {
        int second = (int) (epochSecond - day.start);
        byte[] text = Arrays.copyOf(day.bytes, day.bytes.length + 9 + (digits == 0 ? 0 : digits + 1));
        int at = two(text, day.bytes.length, second / 3600);
        text[at++] = ':';
        at = two(text, at, second / 60 % 60);
        text[at++] = ':';
        at = two(text, at, second % 60);
        if (digits > 0) {
            text[at++] = '.';
            int left = nano / UNITS[digits];
            for (int i = digits - 1; i >= 0; i--) {
                text[at + i] = (byte) ('0' + left % 10);
                left /= 10;
            }
        }
        text[text.length - 1] = 'Z';
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static int two(byte[] text, int at, int number) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
        return at + 2;
    }
}
