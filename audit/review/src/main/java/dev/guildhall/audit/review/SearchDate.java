package dev.guildhall.audit.review;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date as it was typed into three fields.
 *
 * @param id what the fields' names begin with
 * @param called what messages call it
 */
record SearchDate(String id, Text called, String day, String month, String year) {

    private static final List<Text> PARTS =
            List.of(Text.of("day", "diwrnod"), Text.of("month", "mis"), Text.of("year", "blwyddyn"));
    private static final Text SHORT_YEAR = Text.of("Year must include 4 numbers", "Rhaid i’r flwyddyn gynnwys 4 rhif");

    static SearchDate of(String id, Text called, Parameters parameters) {
        return new SearchDate(
                id, called, parameters.get(id + "-day"), parameters.get(id + "-month"), parameters.get(id + "-year"));
    }

    boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The date; empty when it is none. */
    Optional<LocalDate> date() {
        if (!Stream.of(day, month, year).allMatch(part -> part.matches("[0-9]{1,4}"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }

    /** What is wrong with it; nothing where nothing was typed. */
    Optional<SearchError> error() {
        if (isEmpty()) {
            return Optional.empty();
        }
        List<Text> missing =
                PARTS.stream().filter(part -> part(part.english()).isEmpty()).toList();
        if (!missing.isEmpty()) {
            return Optional.of(new SearchError(
                    id,
                    id + "-" + missing.get(0).english(),
                    Text.of(
                            called.english() + " must include a " + words(missing, Language.ENGLISH, " and "),
                            called.in(Language.WELSH) + ": mae angen " + words(missing, Language.WELSH, " a "))));
        }
        if (isShortYear()) {
            return Optional.of(new SearchError(id, id + "-year", SHORT_YEAR));
        }
        return date().isPresent()
                ? Optional.empty()
                : Optional.of(new SearchError(
                        id,
                        id + "-day",
                        Text.of(
                                called.english() + " must be a real date",
                                called.in(Language.WELSH) + ": rhowch ddyddiad go iawn")));
    }

    /** Whether a part is one that has to be changed, where something is wrong: what is missing, a short year, or else all of it. */
    boolean isAtFault(String part) {
        if (PARTS.stream().anyMatch(each -> part(each.english()).isEmpty())) {
            return part(part).isEmpty();
        }
        return !isShortYear() || part.equals("year");
    }

    private boolean isShortYear() {
        return year.matches("[0-9]{1,3}");
    }

    private static String words(List<Text> parts, Language language, String joint) {
        return parts.stream().map(part -> part.in(language)).collect(Collectors.joining(joint));
    }

    private String part(String name) {
        return switch (name) {
            case "day" -> day;
            case "month" -> month;
            default -> year;
        };
    }
}
