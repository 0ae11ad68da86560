package dev.guildhall.audit.query;

import dev.guildhall.audit.entry.RecordedEvent;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which events of a log are asked for, in which order, and how many at once.
 *
 * <pre>{@code
 * AuditQuery query = AuditQuery.where()
 *         .subject("s-17").action("permit.granted")
 *         .from(Instant.parse("2026-04-01T00:00:00Z"))
 *         .newestFirst().limit(50)
 *         .build();
 * }</pre>
 *
 * <p>An event matches when all that is given matches. Immutable.
 *
 * @param from recorded at this time or later
 * @param to recorded before this time
 * @param filters what parts of the event are
 * @param order by the index in the log
 * @param limit the most events of a page, from 1 to {@value #MAX_LIMIT}
 * @param after go on after the event of this index, in the query's order
 */
public record AuditQuery(
        Optional<Instant> from,
        Optional<Instant> to,
        Map<Filter, String> filters,
        Order order,
        int limit,
        OptionalLong after) {

    /** The most events of a page. */
    public static final int MAX_LIMIT = 1_000;
    /** How many events a page has unless said otherwise. */
    public static final int DEFAULT_LIMIT = 50;

    /** In which order events come: the order of their index is the order of their recording. */
    public enum Order {
        OLDEST_FIRST,
        NEWEST_FIRST;

        /** The other one. */
        public Order reversed() {
            return this == OLDEST_FIRST ? NEWEST_FIRST : OLDEST_FIRST;
        }
    }

    /** @throws IllegalArgumentException when the limit or the index is out of range, or the time ends before it begins */
    public AuditQuery {
        Objects.requireNonNull(order, "order");
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("The limit is " + limit + ": give 1 to " + MAX_LIMIT);
        }
        if (after.isPresent() && after.getAsLong() < 0) {
            throw new IllegalArgumentException("The index to go on after is " + after.getAsLong() + ": give 0 or more");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("The query ends at " + to.get() + ", before it begins at " + from.get()
                    + ": give the earlier time as from");
        }
        Map<Filter, String> copy = new EnumMap<>(Filter.class);
        copy.putAll(filters);
        filters = Collections.unmodifiableMap(copy);
    }

    /** Starts a query, which matches every event until something is said; oldest first. */
    public static QueryBuilder where() {
        return new QueryBuilder();
    }

    /** Starts a query that is this one but for what is said anew. */
    public QueryBuilder but() {
        return new QueryBuilder(this);
    }

    /** Whether an event matches; order, limit and {@link #after} say nothing about that. */
    public boolean matches(RecordedEvent recorded) {
        return from.map(time -> !recorded.recorded().isBefore(time)).orElse(true)
                && to.map(recorded.recorded()::isBefore).orElse(true)
                && filters.entrySet().stream()
                        .allMatch(each -> each.getKey()
                                .in(recorded.event())
                                .filter(each.getValue()::equals)
                                .isPresent());
    }

    /** What is filtered by, without the values, which may name people. */
    @Override
    public String toString() {
        return "AuditQuery[" + filters.keySet() + ", " + order + ", " + limit + "]";
    }
}
