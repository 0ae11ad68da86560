package dev.guildhall.audit.sealing;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.FieldSchema;
import dev.guildhall.audit.schema.FieldSchema.Disclosure;
import dev.guildhall.audit.subject.SubjectKey;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.audit.subject.SubjectToken;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Makes of an event what may stand in a log: the subject's token in place of the subject, and each field that the schema
 * declares as personal sealed with the subject's own key, bound to its place. Safe for use by many threads at once.
 */
public final class PersonalSealer {

    private final SubjectKeys keys;
    private final String origin;
    private final SecureRandom random = new SecureRandom();

    /** @param origin the origin of the log */
    public PersonalSealer(SubjectKeys keys, String origin) {
        this.keys = keys;
        this.origin = origin;
    }

    /**
     * The event as it may stand in the log. A key is made only where a personal field has a value.
     *
     * @param schema the schema of its action; none where the log takes any
     * @throws dev.guildhall.audit.subject.SubjectErasedException when it has personal data of a subject that was erased
     * @throws dev.guildhall.audit.store.AuditUnavailableException when the key cannot be read or made
     */
    public AuditEvent seal(AuditEvent event, Optional<ActionSchema> schema) {
        if (event.subject().isEmpty()) {
            return event;
        }
        SubjectToken token = keys.token(event.subject().get());
        Optional<String> subject = Optional.of(token.text());
        if (schema.isEmpty() || !hasPersonalValues(event, schema.get())) {
            return event.but().subject(token.text()).build();
        }
        SubjectKey key = keys.findOrCreate(token);
        FieldPlace place = new FieldPlace(origin, token, event.action(), FieldPlace.Part.DETAIL, "");
        return PersonalFields.replace(
                event,
                subject,
                (part, field, value) ->
                        isPersonal(schema.get(), field) ? seal(key, place.in(part, field), value) : value);
    }

    private static boolean hasPersonalValues(AuditEvent event, ActionSchema schema) {
        return event.details().keySet().stream().anyMatch(field -> isPersonal(schema, field))
                || event.changes().keySet().stream().anyMatch(field -> isPersonal(schema, field));
    }

    private static boolean isPersonal(ActionSchema schema, String field) {
        FieldSchema declared = schema.fields().get(field);
        return declared != null && declared.disclosure() == Disclosure.PERSONAL;
    }

    private Value seal(SubjectKey key, FieldPlace place, Value value) {
        byte[] sealed = key.seal(Padding.pad(value), place.bytes(), random);
        return new SealedValue(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }
}
