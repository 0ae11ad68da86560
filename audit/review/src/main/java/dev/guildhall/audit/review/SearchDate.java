package dev.guildhall.audit.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date as it was typed into three fields.
 *
 * @param id what the fields' names begin with
 * @param called what messages call it
 */
record SearchDate(String id, String called, String day, String month, String year) {

    static SearchDate of(String id, String called, Parameters parameters) {
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
        List<String> missing = new ArrayList<>();
        Stream.of("day", "month", "year").filter(part -> part(part).isEmpty()).forEach(missing::add);
        if (!missing.isEmpty()) {
            return Optional.of(new SearchError(
                    id, id + "-" + missing.get(0), called + " must include a " + String.join(" and ", missing)));
        }
        if (year.matches("[0-9]{1,3}")) {
            return Optional.of(new SearchError(id, id + "-year", "Year must include 4 numbers"));
        }
        return date().isPresent()
                ? Optional.empty()
                : Optional.of(new SearchError(id, id + "-day", called + " must be a real date"));
    }

    private String part(String name) {
        return switch (name) {
            case "day" -> day;
            case "month" -> month;
            default -> year;
        };
    }
}
