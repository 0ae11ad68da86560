package dev.guildhall.audit.review;

import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.QueryBuilder;
import dev.guildhall.core.text.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** What a reviewer asked for, as it was typed or stands in an address, and what is wrong with it. */
final class SearchForm {

    static final String EVENT = "event";
    static final String AFTER = "after";
    static final String BEFORE = "before";
    static final String SEARCH = "search";
    /** The index of an event, whose subject is the one that is searched for: what an address holds in place of a subject. */
    static final String SUBJECT_OF = "subject-of";
    /** Parameters that say where on the list one is. */
    static final Set<String> PLACES = Set.of(EVENT, AFTER, BEFORE);

    /** Dates are those of the United Kingdom, whatever the server's zone. */
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Parameters parameters;
    private String subject;
    private final SearchDate from;
    private final SearchDate to;
    private final List<SearchError> errors = new ArrayList<>();

    private SearchForm(Parameters parameters, String subject) {
        this.parameters = parameters;
        this.subject = subject;
        this.from = SearchDate.of("from", Words.FROM, parameters);
        this.to = SearchDate.of("to", Words.TO, parameters);
        from.error().ifPresent(errors::add);
        to.error().ifPresent(errors::add);
        if (errors.isEmpty() && !from.isEmpty() && !to.isEmpty() && day(to).isBefore(day(from))) {
            errors.add(new SearchError("to", "to-day", Words.TURNED_DATES));
        }
        for (SearchField field : SearchField.values()) {
            field.error(parameters.get(field.id())).ifPresent(errors::add);
        }
    }

    /** What was typed into the form. */
    static SearchForm typed(Parameters fields) {
        return new SearchForm(fields, fields.get(SearchField.SUBJECT.id()));
    }

    /**
     * What an address asks for. A subject is looked up only for a search with nothing wrong in it, which is recorded: an error is
     * shown without a record, and must show no subject.
     *
     * @param subjects the subject of the event of an index
     */
    static SearchForm addressed(Parameters address, LongFunction<Optional<String>> subjects) {
        SearchForm search = new SearchForm(address, "");
        if (!address.get(SearchField.SUBJECT.id()).isEmpty()) {
            String id = SearchField.SUBJECT.id();
            // one message at a field: that it must not stand in an address comes before how it is typed
            search.errors.removeIf(error -> error.field().equals(id));
            search.errors.add(new SearchError(id, id, Words.SUBJECT_IN_ADDRESS));
        }
        // no field is to blame for a place, which stands in the addresses that pages link to: it is told by itself
        if (search.errors.isEmpty()
                && Stream.concat(PLACES.stream(), Stream.of(SUBJECT_OF))
                        .anyMatch(place -> !address.get(place).isEmpty()
                                && address.index(place).isEmpty())) {
            search.errors.add(new SearchError(SEARCH, "from-day", Words.NO_SUCH_PLACE));
        }
        OptionalLong of = address.index(SUBJECT_OF);
        // the page of one event needs no subject to search for
        if (search.errors.isEmpty() && of.isPresent() && address.get(EVENT).isEmpty()) {
            search.subject = subjects.apply(of.getAsLong()).orElse("");
            if (search.subject.isEmpty()) {
                search.errors.add(new SearchError(SEARCH, "from-day", Words.NO_SUCH_PLACE));
            }
        }
        return search;
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
        return field == SearchField.SUBJECT ? subject : parameters.get(field.id());
    }

    List<SearchError> errors() {
        return errors;
    }

    Optional<Text> error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(SearchError::message)
                .findFirst();
    }

    /** What is searched for, in words; empty where it is for everything. */
    String told(Wording wording) {
        List<String> told = new ArrayList<>();
        Stream.of(from, to)
                .filter(date -> !date.isEmpty())
                .forEach(date -> told.add(within(date.called(), wording) + " " + wording.day(day(date))));
        for (SearchField field : SearchField.values()) {
            if (!typed(field).isEmpty()) {
                told.add(within(field.label(), wording) + " " + typed(field));
            }
        }
        return String.join(", ", told);
    }

    private static String within(Text label, Wording wording) {
        return wording.in(label).toLowerCase(Locale.ROOT);
    }

    OptionalLong index(String place) {
        return parameters.index(place);
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

    /** The address of what was typed, once an event is known that it finds. */
    String address(long found) {
        Parameters search = parameters.onlySearch();
        return (subject.isEmpty() ? search : search.with(SUBJECT_OF, Long.toString(found))).href();
    }
}
