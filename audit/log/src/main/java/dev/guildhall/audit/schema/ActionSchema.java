package dev.guildhall.audit.schema;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.schema.FieldSchema.Contents;
import dev.guildhall.audit.schema.FieldSchema.Disclosure;
import dev.guildhall.core.actor.Actor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What events of one action may tell.
 *
 * <pre>{@code
 * ActionSchema.of("permit.granted")
 *         .integer("months")
 *         .personalText("holder")
 *         .retention("casework")
 *         .build();
 * }</pre>
 *
 * @param action the action
 * @param fields its fields by name: what may stand among the details and the changes
 * @param retention how long such events are kept, by the name of a class; empty for ever
 */
public record ActionSchema(String action, Map<String, FieldSchema> fields, Optional<String> retention) {

    private static final Pattern RETENTION = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /** @throws IllegalArgumentException when a name is not of its form */
    public ActionSchema {
        // the rules for names are the event's own
        var sample = AuditEvent.of(action, Outcome.SUCCESS, Actor.system("schema"));
        fields.keySet().forEach(name -> sample.detail(name, 0));
        if (retention.isPresent() && !RETENTION.matcher(retention.get()).matches()) {
            throw new IllegalArgumentException("The retention class of " + action
                    + " is not a lower-case letter followed by at most 63 letters, digits or hyphens");
        }
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Starts the schema of an action. */
    public static Builder of(String action) {
        return new Builder(action);
    }

    /** Whether it has personal data among its fields. */
    public boolean hasPersonalFields() {
        return fields.values().stream().anyMatch(FieldSchema::isPersonal);
    }

    /** Collects an action's fields; {@link #build} gives the immutable schema. */
    public static final class Builder {
        private final String action;
        private final Map<String, FieldSchema> fields = new LinkedHashMap<>();
        private Optional<String> retention = Optional.empty();

        private Builder(String action) {
            this.action = action;
        }

        /** A field that holds a text, in clear. */
        public Builder text(String name) {
            return field(new FieldSchema(name, Contents.TEXT, Disclosure.CLEAR));
        }

        /** A field that holds an integer, in clear. */
        public Builder integer(String name) {
            return field(new FieldSchema(name, Contents.INTEGER, Disclosure.CLEAR));
        }

        /** A field that holds a text about the subject, which is sealed. */
        public Builder personalText(String name) {
            return field(new FieldSchema(name, Contents.TEXT, Disclosure.PERSONAL));
        }

        /** A field that holds an integer about the subject, which is sealed. */
        public Builder personalInteger(String name) {
            return field(new FieldSchema(name, Contents.INTEGER, Disclosure.PERSONAL));
        }

        /**
         * A field.
         *
         * @throws IllegalArgumentException when one of that name was given before
         */
        public Builder field(FieldSchema field) {
            if (fields.putIfAbsent(field.name(), field) != null) {
                throw new IllegalArgumentException(
                        "The field \"" + field.name() + "\" of " + action + " is given twice: give each once");
            }
            return this;
        }

        /** How long such events are kept, by the name of a class; for ever when left out. */
        public Builder retention(String retentionClass) {
            this.retention = Optional.of(retentionClass);
            return this;
        }

        /**
         * The schema.
         *
         * @throws IllegalArgumentException when a name is not of its form
         */
        public ActionSchema build() {
            return new ActionSchema(action, fields, retention);
        }
    }
}
