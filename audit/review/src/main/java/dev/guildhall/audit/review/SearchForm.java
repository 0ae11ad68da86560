package dev.guildhall.audit.review;

import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.QueryBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** What a reviewer asked for, as it was typed, and what is wrong with it. */
final class SearchForm {

    static final String EVENT = "event";
    static final String AFTER = "after";
    static final String BEFORE = "before";
    static final String SEARCH = "search";
    /** Parameters that say where on the list one is. */
    static final Set<String> PLACES = Set.of(EVENT, AFTER, BEFORE);

    /** Dates are those of the United Kingdom, whatever the server's zone. */
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Parameters parameters;
    private final SearchDate from;
    private final SearchDate to;
    private final List<SearchError> errors = new ArrayList<>();

    SearchForm(Parameters parameters) {
        this.parameters = parameters;
        this.from = SearchDate.of("from", "Recorded from", parameters);
        this.to = SearchDate.of("to", "Recorded to", parameters);
        from.error().ifPresent(errors::add);
        to.error().ifPresent(errors::add);
        if (errors.isEmpty() && !from.isEmpty() && !to.isEmpty() && day(to).isBefore(day(from))) {
            errors.add(new SearchError("to", "to-day", "Recorded to must be the same as or after recorded from"));
        }
        for (SearchField field : SearchField.values()) {
            field.error(parameters.get(field.id())).ifPresent(errors::add);
        }
        for (String place : PLACES) {
            if (!parameters.get(place).isEmpty() && index(place).isEmpty()) {
                errors.add(new SearchError(place, "from-day", "There is no such page of events: search again"));
            }
        }
    }

    private static LocalDate day(SearchDate date) {
        return date.date().orElseThrow();
    }

    Parameters parameters() {
        return parameters;
    }

    SearchDate from() {
        return from;
    }

    SearchDate to() {
        return to;
    }

    String typed(SearchField field) {
        return parameters.get(field.id());
    }

    List<SearchError> errors() {
        return errors;
    }

    Optional<String> error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(SearchError::message)
                .findFirst();
    }

    /** What is searched for, in words; empty where it is for everything. */
    String told() {
        List<String> told = new ArrayList<>();
        Stream.of(from, to)
                .filter(date -> !date.isEmpty())
                .forEach(date -> told.add(date.called().toLowerCase(Locale.ROOT) + " " + DAY.format(day(date))));
        for (SearchField field : SearchField.values()) {
            if (!typed(field).isEmpty()) {
                told.add(field.label().toLowerCase(Locale.ROOT) + " " + typed(field));
            }
        }
        return String.join(", ", told);
    }

    /** Whether anything was asked for: without, nothing is read and nothing recorded. */
    boolean isAsked() {
        return parameters.values().values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** Where a parameter points to; empty when it does not. */
    OptionalLong index(String place) {
        String typed = parameters.get(place);
        return typed.matches("[0-9]{1,15}") ? OptionalLong.of(Long.parseLong(typed)) : OptionalLong.empty();
    }

    /** What is asked for, place aside. */
    QueryBuilder query(int limit) {
        QueryBuilder query = AuditQuery.where().limit(limit);
        if (!from.isEmpty()) {
            query.from(day(from).atStartOfDay(ZONE).toInstant());
        }
        if (!to.isEmpty()) {
            query.to(day(to).plusDays(1).atStartOfDay(ZONE).toInstant());
        }
        for (SearchField field : SearchField.values()) {
            if (!typed(field).isEmpty()) {
                query.filter(field.filter(), typed(field));
            }
        }
        return query;
    }
}
