package dev.guildhall.audit.query;

import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.query.AuditQuery.Order;
import dev.guildhall.core.actor.Actor;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Collects what an {@link AuditQuery} asks for; {@link #build} gives the immutable value. */
public final class QueryBuilder {

    private final Map<Filter, String> filters = new EnumMap<>(Filter.class);
    private Optional<Instant> from = Optional.empty();
    private Optional<Instant> to = Optional.empty();
    private Order order = Order.OLDEST_FIRST;
    private int limit = AuditQuery.DEFAULT_LIMIT;
    private OptionalLong after = OptionalLong.empty();

    QueryBuilder() {}

    QueryBuilder(AuditQuery query) {
        this.from = query.from();
        this.to = query.to();
        this.filters.putAll(query.filters());
        this.order = query.order();
        this.limit = query.limit();
        this.after = query.after();
    }

    /** Recorded at this time or later. */
    public QueryBuilder from(Instant time) {
        this.from = Optional.of(time);
        return this;
    }

    /** Recorded before this time. */
    public QueryBuilder to(Instant time) {
        this.to = Optional.of(time);
        return this;
    }

    /** By the actor of this kind and identifier. */
    public QueryBuilder actor(Actor.Kind kind, String id) {
        return filter(Filter.ACTOR_KIND, kind.text()).filter(Filter.ACTOR, id);
    }

    /** About the record of this subject, as it stands in the entry: where subjects are kept as keyed tokens, the token. */
    public QueryBuilder subject(String subject) {
        return filter(Filter.SUBJECT, subject);
    }

    public QueryBuilder action(String action) {
        return filter(Filter.ACTION, action);
    }

    public QueryBuilder outcome(Outcome outcome) {
        return filter(Filter.OUTCOME, outcome.text());
    }

    /** Of the W3C trace of this id. */
    public QueryBuilder trace(String traceId) {
        return filter(Filter.TRACE, traceId);
    }

    /** On account of this case. */
    public QueryBuilder caseReference(String caseReference) {
        return filter(Filter.CASE, caseReference);
    }

    public QueryBuilder resource(String resource) {
        return filter(Filter.RESOURCE, resource);
    }

    /** Has exactly this there. */
    public QueryBuilder filter(Filter filter, String value) {
        filters.put(filter, Objects.requireNonNull(value, "value"));
        return this;
    }

    /** The event of the lowest index first. */
    public QueryBuilder oldestFirst() {
        return order(Order.OLDEST_FIRST);
    }

    /** The event of the highest index first. */
    public QueryBuilder newestFirst() {
        return order(Order.NEWEST_FIRST);
    }

    /** In this order. */
    public QueryBuilder order(Order order) {
        this.order = Objects.requireNonNull(order, "order");
        return this;
    }

    /** The most events of a page, from 1 to {@value AuditQuery#MAX_LIMIT}. */
    public QueryBuilder limit(int limit) {
        this.limit = limit;
        return this;
    }

    /** Go on after the event of this index, in the query's order: a page's {@link EventPage#next}. */
    public QueryBuilder after(long index) {
        this.after = OptionalLong.of(index);
        return this;
    }

    /**
     * The query.
     *
     * @throws IllegalArgumentException when the limit or the index is out of range, or the time ends before it begins
     */
    public AuditQuery build() {
        return new AuditQuery(from, to, filters, order, limit, after);
    }
}
