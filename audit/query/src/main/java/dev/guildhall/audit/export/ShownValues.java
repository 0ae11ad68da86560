package dev.guildhall.audit.export;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.query.LoggedEvent;
import java.util.Map;
import java.util.Optional;

/** What an event shows of values that are sealed in its entry: in clear, or that they are erased. */
final class ShownValues {

    /** The member that they stand in; no entry has one of this name. */
    static final String NAME = "personal";

    private ShownValues() {}

    /** In the shape of an entry's details and changes; empty where everything sealed stayed so. */
    static Json of(LoggedEvent logged) {
        AuditEvent event = logged.event().event();
        JsonObject details = object(logged.entry(), "details");
        JsonObject changes = object(logged.entry(), "changes");
        Json shownDetails = new Json();
        for (Map.Entry<String, Value> detail : event.details().entrySet()) {
            put(shownDetails, detail.getKey(), Optional.of(detail.getValue()), details);
        }
        Json shownChanges = new Json();
        for (Map.Entry<String, Change> change : event.changes().entrySet()) {
            JsonObject entry = object(changes, change.getKey());
            Json sides = new Json();
            put(sides, "before", change.getValue().before(), entry);
            put(sides, "after", change.getValue().after(), entry);
            shownChanges.object(change.getKey(), sides);
        }
        return new Json().object("details", shownDetails).object("changes", shownChanges);
    }

    private static void put(Json shown, String name, Optional<Value> value, JsonObject entry) {
        // of an entry's values only sealed ones are objects
        if (entry.members().get(name) instanceof JsonObject) {
            value.filter(each -> !(each instanceof SealedValue)).ifPresent(each -> shown.with(name, Json.of(each)));
        }
    }

    private static JsonObject object(JsonObject parent, String name) {
        JsonValue member = parent.members().get(name);
        return member instanceof JsonObject object ? object : new Json().build();
    }
}
