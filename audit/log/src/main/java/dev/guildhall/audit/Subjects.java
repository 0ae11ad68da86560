package dev.guildhall.audit;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.core.actor.Actor;
import java.util.Optional;

/** The subjects of a log: what stands for them, and the end of their keys. */
final class Subjects {

    private final Optional<SubjectKeys> keys;

    Subjects(Optional<SubjectKeys> keys) {
        this.keys = keys;
    }

    String recorded(String subject) {
        return keys.map(each -> each.token(subject).text()).orElse(subject);
    }

    /** Destroys the subject's key, and answers the event that tells of it. */
    AuditEvent erase(String subject, Actor by) {
        EventBuilder event = AuditEvent.success(LogActions.ERASED, by).subject(subject);
        boolean destroyed = required().destroy(required().token(subject));
        return event.detail(LogActions.KEYS, destroyed ? 1 : 0).build();
    }

    AuditEvent readmission(String subject, Actor by) {
        required();
        return AuditEvent.success(LogActions.READMITTED, by).subject(subject).build();
    }

    void readmit(String subject) {
        required().readmit(required().token(subject));
    }

    private SubjectKeys required() {
        return keys.orElseThrow(() -> new IllegalStateException(
                "The log has no subject keys, so that there is nothing to destroy: open it with subjectKeys(...)"));
    }
}
