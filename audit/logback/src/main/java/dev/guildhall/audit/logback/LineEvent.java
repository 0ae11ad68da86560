package dev.guildhall.audit.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/** The audit event of a line, of its key-value pairs alone. No message of an exception repeats a value. */
final class LineEvent {

    private final Map<String, Object> pairs = new LinkedHashMap<>();
    private final String logger;

    private LineEvent(ILoggingEvent line) {
        this.logger = line.getLoggerName();
        List<KeyValuePair> given = line.getKeyValuePairs();
        for (KeyValuePair pair : given == null ? List.<KeyValuePair>of() : given) {
            if (pair.value == null) {
                throw problem("the value of \"" + pair.key + "\" is null: leave it out");
            }
            if (pairs.put(pair.key, pair.value) != null) {
                throw problem("the key \"" + pair.key + "\" is there twice: give each once");
            }
        }
    }

    /** @throws IllegalArgumentException when the pairs are no event, with the logger's name and the mend */
    static AuditEvent of(ILoggingEvent line) {
        return new LineEvent(line).event();
    }

    private AuditEvent event() {
        String action = text("action", required("action"));
        Actor actor = actor(required("actor"));
        EventBuilder event = AuditEvent.of(action, outcome(), actor);
        Object subject = pairs.remove("subject");
        if (subject != null) {
            event.subject(text("subject", subject));
        }
        Object resource = pairs.remove("resource");
        if (resource != null) {
            event.resource(text("resource", resource));
        }
        Object reference = pairs.remove("case");
        if (reference != null) {
            event.caseReference(text("case", reference));
        }
        pairs.forEach((name, value) -> detail(event, name, value));
        return event.build();
    }

    private Object required(String key) {
        @Nullable Object value = pairs.remove(key);
        if (value == null) {
            throw problem("it has no key-value pair \"" + key + "\": add one");
        }
        return value;
    }

    private Outcome outcome() {
        Object given = pairs.remove("outcome");
        if (given == null) {
            return Outcome.SUCCESS;
        }
        return given instanceof Outcome outcome
                ? outcome
                : Outcome.ofText(text("outcome", given))
                        .orElseThrow(() -> problem("its outcome is not success, refused or failed"));
    }

    private Actor actor(Object given) {
        if (given instanceof Actor actor) {
            return actor;
        }
        String[] parts = text("actor", given).split(":", 2);
        return Actor.Kind.ofText(parts[0])
                .filter(kind -> parts.length == 2)
                .map(kind -> new Actor(kind, parts[1], IdentityAssurance.NONE))
                .orElseThrow(() -> problem(
                        "its actor is not of the form kind:id, with a kind of citizen, agent, officer or system"));
    }

    private void detail(EventBuilder event, String name, Object value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            event.detail(name, ((Number) value).longValue());
        } else {
            event.detail(name, text(name, value));
        }
    }

    private String text(String key, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw problem("\"" + key + "\" holds neither a text nor an integer: give one of them");
    }

    private IllegalArgumentException problem(String reason) {
        return new IllegalArgumentException("A line of the logger " + logger + " with the marker " + AuditBridge.MARKER
                + " is no audit event: " + reason);
    }
}
