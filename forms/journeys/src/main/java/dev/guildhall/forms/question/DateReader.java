package dev.guildhall.forms.question;

import dev.guildhall.forms.answer.Answer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a date from its three fields, and says exactly which of them is wrong. */
final class DateReader {

    /** A year with zeros before it is a short one that was filled up. */
    private static final int FIRST_YEAR = 1000;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private DateReader() {}

    /** A day from its three fields. */
    static Reading day(Question question, Entered entered) {
        return read(question, entered, List.of(DatePart.values()));
    }

    /** A month from its two fields. */
    static Reading month(Question question, Entered entered) {
        return read(question, entered, List.of(DatePart.MONTH, DatePart.YEAR));
    }

    private static Reading read(Question question, Entered entered, List<DatePart> parts) {
        Map<DatePart, String> typed = new EnumMap<>(DatePart.class);
        for (DatePart part : parts) {
            typed.put(part, entered.line(part.field(question)));
        }
        List<DatePart> missing = typed.entrySet().stream()
                .filter(part -> part.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (missing.size() == typed.size()) {
            return new Reading.LeftBlank();
        }
        if (!missing.isEmpty()) {
            String names = missing.stream().map(DatePart::key).collect(Collectors.joining(","));
            return Reading.Refused.because(
                    new Fault(fields(question, missing), Fault.DATE_INCOMPLETE, Map.of("missing", names)));
        }
        return whole(question, typed);
    }

    private static Reading whole(Question question, Map<DatePart, String> typed) {
        boolean hasDay = typed.containsKey(DatePart.DAY);
        OptionalInt day = hasDay ? number(typed, DatePart.DAY, 31) : OptionalInt.of(1);
        OptionalInt month = month(typed);
        OptionalInt year = number(typed, DatePart.YEAR, 9999);
        List<DatePart> wrong = new ArrayList<>();
        if (day.isEmpty()) {
            wrong.add(DatePart.DAY);
        }
        if (month.isEmpty()) {
            wrong.add(DatePart.MONTH);
        }
        if (year.isEmpty()) {
            wrong.add(DatePart.YEAR);
        }
        if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
            return notReal(question, wrong);
        }
        if (typed.getOrDefault(DatePart.YEAR, "").length() != 4 || year.getAsInt() < FIRST_YEAR) {
            return Reading.Refused.because(
                    new Fault(fields(question, List.of(DatePart.YEAR)), Fault.DATE_YEAR, Map.of()));
        }
        if (!hasDay) {
            return new Reading.Answered(new Answer.OfMonth(YearMonth.of(year.getAsInt(), month.getAsInt())));
        }
        try {
            return new Reading.Answered(
                    new Answer.OfDate(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt())));
        } catch (DateTimeException noSuchDay) {
            return notReal(question, List.of(DatePart.values()));
        }
    }

    private static Reading notReal(Question question, List<DatePart> wrong) {
        return Reading.Refused.because(new Fault(fields(question, wrong), Fault.DATE_NOT_REAL, Map.of()));
    }

    private static List<String> fields(Question question, List<DatePart> parts) {
        return parts.stream().map(part -> part.field(question)).toList();
    }

    private static OptionalInt number(Map<DatePart, String> typed, DatePart part, int most) {
        String digits = typed.getOrDefault(part, "");
        if (!DIGITS.matcher(digits).matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        boolean possible = number <= most && (number > 0 || part == DatePart.YEAR);
        return possible ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static OptionalInt month(Map<DatePart, String> typed) {
        OptionalInt number = number(typed, DatePart.MONTH, 12);
        return number.isPresent() ? number : MonthNames.number(typed.getOrDefault(DatePart.MONTH, ""));
    }
}
