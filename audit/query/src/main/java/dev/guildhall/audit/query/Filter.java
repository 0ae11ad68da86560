package dev.guildhall.audit.query;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.TraceContext;
import java.util.Locale;
import java.util.Optional;

/** A part of an event by which events are found. Each is compared whole and exactly, as it stands in the log. */
public enum Filter {
    ACTION,
    /** {@code success}, {@code refused} or {@code failed}. */
    OUTCOME,
    /** {@code citizen}, {@code agent}, {@code officer} or {@code system}. */
    ACTOR_KIND,
    /** The actor's identifier. */
    ACTOR,
    /** The subject as it stands in the entry: where subjects are kept as keyed tokens, the token. */
    SUBJECT,
    RESOURCE,
    CASE,
    /** The id of a W3C trace, 32 hexadecimal digits. */
    TRACE;

    /** What an event has there. */
    public Optional<String> in(AuditEvent event) {
        return switch (this) {
            case ACTION -> Optional.of(event.action());
            case OUTCOME -> Optional.of(event.outcome().text());
            case ACTOR_KIND -> Optional.of(event.actor().kind().text());
            case ACTOR -> Optional.of(event.actor().id());
            case SUBJECT -> event.subject();
            case RESOURCE -> event.resource();
            case CASE -> event.caseReference();
            case TRACE -> event.trace().map(TraceContext::traceId);
        };
    }

    /** The filter's name as it stands in a log, such as {@code actor-kind}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
