package dev.guildhall.audit.reading;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.Filter;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.core.actor.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a log records of its own reading. */
final class ReadRecord {

    static final String READ = LogActions.READ;
    static final String EXPORTED = LogActions.EXPORTED;
    /** The longest value of a filter that is recorded, in characters. */
    static final int MAX_VALUE_LENGTH = 256;

    private static final String QUERY = LogActions.QUERY;
    private static final String ENTRIES = LogActions.ENTRIES;
    private static final String FORMAT = LogActions.FORMAT;

    private ReadRecord() {}

    static AuditSchemas schemas() {
        return LogActions.reading();
    }

    static AuditEvent read(AuditQuery query, int events, Actor reader, AuditIndex index) {
        return asked(READ, query, events, reader, index).build();
    }

    static AuditEvent readOne(long index, int events, Actor reader) {
        return AuditEvent.success(READ, reader)
                .detail(QUERY, "index is " + index)
                .detail(ENTRIES, events)
                .build();
    }

    static AuditEvent exported(AuditQuery query, String format, long events, Actor reader, AuditIndex index) {
        return asked(EXPORTED, query, events, reader, index)
                .detail(FORMAT, format)
                .build();
    }

    /** The subject that was asked for is the event's subject, so that who asks for its events finds who read them. */
    private static EventBuilder asked(String action, AuditQuery query, long events, Actor reader, AuditIndex index) {
        EventBuilder event = AuditEvent.success(action, reader).detail(ENTRIES, events);
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
        return event.detail(QUERY, String.join(", ", words));
    }
}
