package dev.guildhall.audit.reading;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.Filter;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.core.actor.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a log records of its own reading. */
final class ReadRecord {

    static final String READ = "log.read";
    static final String EXPORTED = "log.exported";
    /** The longest value of a filter that is recorded, in characters. */
    static final int MAX_VALUE_LENGTH = 256;

    private static final String COUNT = "events";
    private static final String INDEX = "index";
    private static final String AFTER = "after";
    private static final String ORDER = "order";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String FORMAT = "format";
    private static final String UNRECORDED = "unrecorded";

    private ReadRecord() {}

    static AuditSchemas schemas() {
        return AuditSchemas.of(
                schema(READ).integer(INDEX).build(),
                schema(EXPORTED).text(FORMAT).build());
    }

    private static ActionSchema.Builder schema(String action) {
        ActionSchema.Builder schema = ActionSchema.of(action)
                .integer(COUNT)
                .integer(AFTER)
                .text(ORDER)
                .text(FROM)
                .text(TO)
                .text(UNRECORDED);
        for (Filter filter : Filter.values()) {
            schema.text(filter.text());
        }
        return schema;
    }

    static AuditEvent read(AuditQuery query, int events, Actor reader, AuditIndex index) {
        return asked(READ, query, events, reader, index).build();
    }

    static AuditEvent readOne(long index, int events, Actor reader) {
        return AuditEvent.success(READ, reader)
                .detail(COUNT, events)
                .detail(INDEX, index)
                .build();
    }

    static AuditEvent exported(AuditQuery query, String format, long events, Actor reader, AuditIndex index) {
        return asked(EXPORTED, query, events, reader, index)
                .detail(FORMAT, format)
                .build();
    }

    private static EventBuilder asked(String action, AuditQuery query, long events, Actor reader, AuditIndex index) {
        EventBuilder event = AuditEvent.success(action, reader)
                .detail(COUNT, events)
                .detail(ORDER, query.order().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        query.from().ifPresent(time -> event.detail(FROM, time.toString()));
        query.to().ifPresent(time -> event.detail(TO, time.toString()));
        query.after().ifPresent(after -> event.detail(AFTER, after));
        List<String> unrecorded = new ArrayList<>();
        for (Map.Entry<Filter, String> filter : query.filters().entrySet()) {
            if (filter.getValue().length() <= MAX_VALUE_LENGTH && index.knows(filter.getKey(), filter.getValue())) {
                event.detail(filter.getKey().text(), filter.getValue());
            } else {
                unrecorded.add(filter.getKey().text());
            }
        }
        return unrecorded.isEmpty() ? event : event.detail(UNRECORDED, String.join(" ", unrecorded));
    }
}
