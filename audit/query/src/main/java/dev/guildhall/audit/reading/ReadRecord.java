package dev.guildhall.audit.reading;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.Filter;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.core.actor.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a log records of its own reading.
 *
 * @param index which values stand in the log already
 * @param reader who reads
 * @param personal what becomes of sealed values
 */
record ReadRecord(AuditIndex index, Actor reader, PersonalValues personal) {

    /** The longest value of a filter that is recorded, in characters. */
    static final int MAX_VALUE_LENGTH = 256;

    static AuditSchemas schemas() {
        return LogActions.reading();
    }

    AuditEvent read(AuditQuery query, int events) {
        return asked(LogActions.READ, query, events).build();
    }

    /** The subject whose event was read is the record's, so that who asks for its events finds who read them. */
    AuditEvent readOne(long number, Optional<LoggedEvent> found) {
        EventBuilder event =
                begun(LogActions.READ, found.isPresent() ? 1 : 0).detail(LogActions.QUERY, "index is " + number);
        found.flatMap(logged -> logged.event().event().subject()).ifPresent(event::subject);
        return event.build();
    }

    AuditEvent exported(AuditQuery query, String format, Extent extent) {
        EventBuilder event = asked(LogActions.EXPORTED, query, extent.events()).detail(LogActions.FORMAT, format);
        return extent.tell(event).build();
    }

    private EventBuilder begun(String action, long events) {
        EventBuilder event = AuditEvent.success(action, reader).detail(LogActions.ENTRIES, events);
        return personal.areOpened() ? event.detail(LogActions.PERSONAL, LogActions.OPENED) : event;
    }

    /** The subject that was asked for is the event's subject, so that who asks for its events finds who read them. */
    private EventBuilder asked(String action, AuditQuery query, long events) {
        EventBuilder event = begun(action, events);
        List<String> words = new ArrayList<>();
        for (Map.Entry<Filter, String> each : query.filters().entrySet()) {
            Filter filter = each.getKey();
            String value = each.getValue();
            if (value.length() > MAX_VALUE_LENGTH || !index.knows(filter, value)) {
                words.add(filter.text() + " is [left out]");
            } else if (filter == Filter.SUBJECT) {
                event.subject(value);
            } else {
                words.add(filter.text() + " is " + value);
            }
        }
        query.from().ifPresent(time -> words.add("recorded from " + time));
        query.to().ifPresent(time -> words.add("recorded before " + time));
        query.after().ifPresent(after -> words.add("after " + after));
        words.add(query.order().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return event.detail(LogActions.QUERY, String.join(", ", words));
    }
}
