package dev.guildhall.audit.schema;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.IntegerValue;
import dev.guildhall.audit.event.Value.TextValue;
import dev.guildhall.audit.schema.FieldSchema.Contents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The actions that a log accepts, each with its schema.
 *
 * <pre>{@code
 * AuditSchemas schemas = AuditSchemas.of(
 *         ActionSchema.of("permit.granted").integer("months").personalText("holder").build());
 * }</pre>
 *
 * <p>An event of another action, or with another field, is refused when it is recorded. What was recorded under an earlier
 * schema stays readable: entries say themselves what they hold. Immutable.
 */
public final class AuditSchemas {

    private static final AuditSchemas ANY = new AuditSchemas(Map.of(), Strictness.ANY_IN_CLEAR);

    private enum Strictness {
        REGISTERED_ONLY,
        ANY_IN_CLEAR
    }

    private final Map<String, ActionSchema> byAction;
    private final Strictness strictness;

    private AuditSchemas(Map<String, ActionSchema> byAction, Strictness strictness) {
        this.byAction = Collections.unmodifiableMap(byAction);
        this.strictness = strictness;
    }

    /**
     * These and no others.
     *
     * @throws IllegalArgumentException when an action is there twice
     */
    public static AuditSchemas of(ActionSchema... schemas) {
        return of(List.of(schemas));
    }

    /**
     * These and no others.
     *
     * @throws IllegalArgumentException when an action is there twice
     */
    public static AuditSchemas of(Collection<ActionSchema> schemas) {
        Map<String, ActionSchema> byAction = new LinkedHashMap<>();
        for (ActionSchema schema : schemas) {
            if (byAction.putIfAbsent(schema.action(), schema) != null) {
                throw new IllegalArgumentException(
                        "The action \"" + schema.action() + "\" is registered twice: register each once");
            }
        }
        return new AuditSchemas(byAction, Strictness.REGISTERED_ONLY);
    }

    /** Any action with any fields, none of them personal: for a beginning, and for logs of other programs. */
    public static AuditSchemas any() {
        return ANY;
    }

    /**
     * These and those.
     *
     * @throws IllegalArgumentException when both register an action
     */
    public AuditSchemas and(AuditSchemas others) {
        if (this == ANY || others == ANY) {
            throw new IllegalArgumentException("Any action is accepted already: leave AuditSchemas.any() out");
        }
        List<ActionSchema> all = new ArrayList<>(byAction.values());
        all.addAll(others.byAction.values());
        return of(all);
    }

    /** What is registered, in its order; nothing where any action is accepted. */
    public Collection<ActionSchema> actions() {
        return byAction.values();
    }

    /** The schema of an action; empty where it is not registered. */
    public Optional<ActionSchema> find(String action) {
        return Optional.ofNullable(byAction.get(action));
    }

    /**
     * Lets an event pass that is as its schema says.
     *
     * @throws UnregisteredException when its action or one of its fields is not registered, with the nearest name
     * @throws IllegalArgumentException when a field holds another type, or the event has personal fields and no subject
     */
    public void require(AuditEvent event) {
        if (strictness == Strictness.ANY_IN_CLEAR) {
            return;
        }
        ActionSchema schema = byAction.get(event.action());
        if (schema == null) {
            throw UnregisteredException.action(event.action(), byAction.keySet());
        }
        for (Map.Entry<String, Value> detail : event.details().entrySet()) {
            require(event, field(schema, detail.getKey()), detail.getValue());
        }
        for (Map.Entry<String, Change> change : event.changes().entrySet()) {
            FieldSchema field = field(schema, change.getKey());
            change.getValue().before().ifPresent(value -> require(event, field, value));
            change.getValue().after().ifPresent(value -> require(event, field, value));
        }
    }

    private static FieldSchema field(ActionSchema schema, String name) {
        FieldSchema field = schema.fields().get(name);
        if (field == null) {
            throw UnregisteredException.field(
                    schema.action(), name, schema.fields().keySet());
        }
        return field;
    }

    private static void require(AuditEvent event, FieldSchema field, Value value) {
        boolean fits = field.type() == Contents.TEXT ? value instanceof TextValue : value instanceof IntegerValue;
        if (!fits) {
            throw new IllegalArgumentException("The field \"" + field.name() + "\" of " + event.action() + " holds "
                    + value + ": its schema says " + field.type().text());
        }
        if (field.isPersonal() && event.subject().isEmpty()) {
            throw new IllegalArgumentException("The field \"" + field.name() + "\" of " + event.action()
                    + " is personal, and the event names no subject with whose key to seal it: name one");
        }
    }
}
