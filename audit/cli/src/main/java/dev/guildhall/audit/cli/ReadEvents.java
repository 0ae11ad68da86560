package dev.guildhall.audit.cli;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.export.ExportFormat;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.core.actor.Actor;
import java.util.Optional;

/** What the log tells of its reading, in the words that {@code AuditReader} uses. */
final class ReadEvents {

    private static final String ALL = "oldest first";
    private static final String LEFT_OUT = "subject is [left out], ";
    private static final String OPENED = ", personal values opened";

    private ReadEvents() {}

    /** One entry was read; whose record it is, where its personal values were opened. */
    static AuditEvent one(long index, long events, Disclosure disclosure, Optional<String> opened, Actor by) {
        EventBuilder event = AuditEvent.success(LogActions.READ, by)
                .detail(LogActions.QUERY, "index is " + index + opened(disclosure))
                .detail(LogActions.ENTRIES, events);
        opened.ifPresent(event::subject);
        return event.build();
    }

    /** A subject's entries were read. */
    static AuditEvent ofSubject(Selection selection, Selection.Count count, Disclosure disclosure, Actor by) {
        return asked(LogActions.READ, selection, count, opened(disclosure), by).build();
    }

    /** Entries were taken out. */
    static AuditEvent exported(Selection selection, Selection.Count count, ExportFormat format, Actor by) {
        EventBuilder event =
                asked(LogActions.EXPORTED, selection, count, "", by).detail(LogActions.FORMAT, format.text());
        if (count.events() > 0) {
            event.detail(LogActions.FIRST, count.first()).detail(LogActions.LAST, count.last());
        }
        return event.build();
    }

    private static String opened(Disclosure disclosure) {
        return disclosure == Disclosure.OPENED ? OPENED : "";
    }

    /** A subject that stands nowhere in the log may be anything that somebody typed: it is left out. */
    private static EventBuilder asked(String action, Selection selection, Selection.Count count, String how, Actor by) {
        boolean leftOut = selection.subject().isPresent() && count.events() == 0;
        EventBuilder event = AuditEvent.success(action, by)
                .detail(LogActions.QUERY, (leftOut ? LEFT_OUT : "") + ALL + how)
                .detail(LogActions.ENTRIES, count.events());
        if (!leftOut) {
            selection.subject().ifPresent(event::subject);
        }
        return event;
    }
}
