package dev.guildhall.audit.sealing;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.Value;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** An event with some of its values replaced, each by what its place makes of it. */
final class PersonalFields {

    /** Makes a value of the one at a place. */
    @FunctionalInterface
    interface Replacement {
        Value at(FieldPlace.Part part, String field, Value value);
    }

    private PersonalFields() {}

    static AuditEvent replace(AuditEvent event, Optional<String> subject, Replacement replacement) {
        SortedMap<String, Value> details = new TreeMap<>();
        for (Map.Entry<String, Value> detail : event.details().entrySet()) {
            details.put(detail.getKey(), replacement.at(FieldPlace.Part.DETAIL, detail.getKey(), detail.getValue()));
        }
        SortedMap<String, Change> changes = new TreeMap<>();
        for (Map.Entry<String, Change> change : event.changes().entrySet()) {
            String field = change.getKey();
            changes.put(
                    field,
                    new Change(
                            change.getValue()
                                    .before()
                                    .map(value -> replacement.at(FieldPlace.Part.BEFORE, field, value)),
                            change.getValue()
                                    .after()
                                    .map(value -> replacement.at(FieldPlace.Part.AFTER, field, value))));
        }
        return new AuditEvent(
                event.action(),
                event.outcome(),
                event.actor(),
                subject,
                event.resource(),
                event.when(),
                event.address(),
                event.basis(),
                event.caseReference(),
                event.trace(),
                changes,
                details);
    }
}
