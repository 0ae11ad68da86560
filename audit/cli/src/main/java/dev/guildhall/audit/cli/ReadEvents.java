package dev.guildhall.audit.cli;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.export.ExportFormat;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.core.actor.Actor;

/** What the log tells of its reading, in the words that {@code AuditReader} uses. */
final class ReadEvents {

    private static final String ALL = "oldest first";
    private static final String LEFT_OUT = "subject is [left out], ";

    private ReadEvents() {}

    /** One entry was read; the subject whose event it is, is the record's, so that who asks for its events finds who read them. */
    static AuditEvent one(StoredEntry entry, Disclosure disclosure, Actor by) {
        EventBuilder event = begun(LogActions.READ, entry.bytes().isPresent() ? 1 : 0, disclosure, by)
                .detail(LogActions.QUERY, "index is " + entry.index());
        Entries.subject(entry).ifPresent(event::subject);
        return event.build();
    }

    /** A subject's entries were read. */
    static AuditEvent ofSubject(Selection selection, Selection.Count count, Disclosure disclosure, Actor by) {
        return asked(LogActions.READ, selection, count, disclosure, by).build();
    }

    /** Entries were taken out. */
    static AuditEvent exported(Selection selection, Selection.Count count, ExportFormat format, Actor by) {
        EventBuilder event = asked(LogActions.EXPORTED, selection, count, Disclosure.SEALED, by)
                .detail(LogActions.FORMAT, format.text());
        if (count.events() > 0) {
            event.detail(LogActions.FIRST, count.first()).detail(LogActions.LAST, count.last());
        }
        return event.build();
    }

    private static EventBuilder begun(String action, long events, Disclosure disclosure, Actor by) {
        EventBuilder event = AuditEvent.success(action, by).detail(LogActions.ENTRIES, events);
        return disclosure == Disclosure.OPENED ? event.detail(LogActions.PERSONAL, LogActions.OPENED) : event;
    }

    /** A subject that stands nowhere in the log may be anything that somebody typed: it is left out. */
    private static EventBuilder asked(
            String action, Selection selection, Selection.Count count, Disclosure disclosure, Actor by) {
        boolean leftOut = selection.subject().isPresent() && count.events() == 0;
        EventBuilder event =
                begun(action, count.events(), disclosure, by).detail(LogActions.QUERY, (leftOut ? LEFT_OUT : "") + ALL);
        if (!leftOut) {
            selection.subject().ifPresent(event::subject);
        }
        return event;
    }
}
