package dev.guildhall.audit.query;

import java.util.List;
import java.util.OptionalLong;

/**
 * A page of the answer to a query.
 *
 * @param events in the query's order; fewer than its limit where events were pruned meanwhile, or it is the last page
 * @param pruned how many events of this page are gone: their time was over and only their hashes were kept
 * @param next where the next page begins, for {@link QueryBuilder#after}; empty on the last page
 */
public record EventPage(List<LoggedEvent> events, int pruned, OptionalLong next) {

    public EventPage {
        events = List.copyOf(events);
    }

    /** How many events it has. */
    @Override
    public String toString() {
        return "page of " + events.size() + " events";
    }
}
