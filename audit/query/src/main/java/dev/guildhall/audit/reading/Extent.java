package dev.guildhall.audit.reading;

import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.schema.LogActions;
import java.util.OptionalLong;

/**
 * How many events a query finds from where it goes on, and between which indexes.
 *
 * @param one the index of the first that it finds; empty where it finds none
 * @param other the index of the last that it finds; empty where it finds none
 */
record Extent(long events, OptionalLong one, OptionalLong other) {

    static Extent of(Snapshot snapshot, AuditQuery query) {
        // the last that is found is the first from the other end
        AuditQuery turned = new AuditQuery(
                query.from(), query.to(), query.filters(), query.order().reversed(), 1, OptionalLong.empty());
        OptionalLong one = first(snapshot, query);
        return new Extent(snapshot.count(query), one, one.isEmpty() ? one : first(snapshot, turned));
    }

    private static OptionalLong first(Snapshot snapshot, AuditQuery query) {
        return snapshot.indexes(query, 1).stream().mapToLong(Long::longValue).findFirst();
    }

    /** Adds the lowest and the highest index, whatever the query's order. */
    EventBuilder tell(EventBuilder event) {
        if (one.isEmpty() || other.isEmpty()) {
            return event;
        }
        return event.detail(LogActions.FIRST, Math.min(one.getAsLong(), other.getAsLong()))
                .detail(LogActions.LAST, Math.max(one.getAsLong(), other.getAsLong()));
    }
}
