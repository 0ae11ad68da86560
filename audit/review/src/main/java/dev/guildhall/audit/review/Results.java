package dev.guildhall.audit.review;

import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.query.LoggedEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A page of events, newest first.
 *
 * @param newer where the page of newer events ends, where there is one
 * @param older where the page of older events begins, where there is one
 */
record Results(List<LoggedEvent> events, int pruned, OptionalLong newer, OptionalLong older) {

    static Results of(SearchForm search, int limit, Function<AuditQuery, EventPage> reader) {
        OptionalLong before = search.index(SearchForm.BEFORE);
        if (before.isPresent()) {
            return newerThan(before.getAsLong(), search, limit, reader);
        }
        OptionalLong after = search.index(SearchForm.AFTER);
        var query = search.query(limit).newestFirst();
        after.ifPresent(query::after);
        EventPage page = reader.apply(query.build());
        // the place itself is on the page of newer ones
        OptionalLong newer = after.isPresent() ? OptionalLong.of(Math.max(0, after.getAsLong() - 1)) : after;
        return new Results(page.events(), page.pruned(), first(page, newer), page.next());
    }

    /** The newest event alone: those of which only the hash is left are gone past. Empty where nothing else is found. */
    static Results newest(SearchForm search, int limit, Function<AuditQuery, EventPage> reader) {
        EventPage page = reader.apply(search.query(1).newestFirst().build());
        int pruned = page.pruned();
        while (page.events().isEmpty() && page.next().isPresent()) {
            page = reader.apply(search.query(limit)
                    .newestFirst()
                    .after(page.next().getAsLong())
                    .build());
            pruned += page.pruned();
        }
        return new Results(page.events(), pruned, OptionalLong.empty(), OptionalLong.empty());
    }

    private static OptionalLong first(EventPage page, OptionalLong otherwise) {
        return otherwise.isEmpty() || page.events().isEmpty()
                ? otherwise
                : OptionalLong.of(page.events().get(0).index());
    }

    private static Results newerThan(
            long before, SearchForm search, int limit, Function<AuditQuery, EventPage> reader) {
        EventPage page =
                reader.apply(search.query(limit).oldestFirst().after(before).build());
        List<LoggedEvent> events = new ArrayList<>(page.events());
        Collections.reverse(events);
        long lowest =
                events.isEmpty() ? before + 1 : events.get(events.size() - 1).index();
        return new Results(events, page.pruned(), page.next(), OptionalLong.of(lowest));
    }
}
