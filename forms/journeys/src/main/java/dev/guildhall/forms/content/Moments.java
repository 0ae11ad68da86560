package dev.guildhall.forms.content;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Writes days and times out as people in the United Kingdom read them. The names are ours, for not every Java runtime
 * carries the Welsh locale.
 */
public final class Moments {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int NOON = 12;

    private static final List<String> ENGLISH_DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> WELSH_DAYS = List.of(
            "ddydd Llun", "ddydd Mawrth", "ddydd Mercher", "ddydd Iau", "ddydd Gwener", "ddydd Sadwrn", "ddydd Sul");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> WELSH_MONTHS = List.of(
            "Ionawr",
            "Chwefror",
            "Mawrth",
            "Ebrill",
            "Mai",
            "Mehefin",
            "Gorffennaf",
            "Awst",
            "Medi",
            "Hydref",
            "Tachwedd",
            "Rhagfyr");

    private Moments() {}

    /** The names of the twelve months, January first, as they stand in a date. */
    public static List<String> months(Language language) {
        return language == Language.WELSH ? WELSH_MONTHS : ENGLISH_MONTHS;
    }

    /** "9am on Monday 3 August 2026", to the minute, by the clocks of London. */
    public static Text of(Instant moment) {
        ZonedDateTime there = moment.atZone(LONDON);
        int weekday = there.getDayOfWeek().getValue() - 1;
        Text day = date(there.toLocalDate());
        return Text.of(
                time(there, Language.ENGLISH) + " on " + ENGLISH_DAYS.get(weekday) + " " + day.in(Language.ENGLISH),
                time(there, Language.WELSH) + " " + WELSH_DAYS.get(weekday) + " " + day.in(Language.WELSH));
    }

    /** "3 August 2026". */
    public static Text date(LocalDate day) {
        int month = day.getMonthValue() - 1;
        return Text.of(
                day.getDayOfMonth() + " " + ENGLISH_MONTHS.get(month) + " " + day.getYear(),
                day.getDayOfMonth() + " " + WELSH_MONTHS.get(month) + " " + day.getYear());
    }

    /** Noon and midnight by name, for few agree on what 12am is. */
    private static String time(ZonedDateTime there, Language language) {
        int hour = there.getHour();
        int minute = there.getMinute();
        if (minute == 0 && hour % NOON == 0) {
            String noon = language == Language.WELSH ? "hanner dydd" : "midday";
            String midnight = language == Language.WELSH ? "hanner nos" : "midnight";
            return hour == NOON ? noon : midnight;
        }
        int shown = hour % NOON == 0 ? NOON : hour % NOON;
        String minutes = minute == 0 ? "" : (minute < 10 ? ":0" : ":") + minute;
        return shown + minutes + (hour < NOON ? "am" : "pm");
    }
}
