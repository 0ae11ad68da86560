package dev.guildhall.audit.sealing;

import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.ErasedValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.subject.BrokenSealException;
import dev.guildhall.audit.subject.SubjectKey;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.audit.subject.SubjectToken;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * Opens what is personal in recorded events, for those who may read it.
 *
 * <pre>{@code
 * PersonalReader reader = new PersonalReader(keys, log.checkpoint().origin());
 * RecordedEvent opened = reader.open(EventReader.read(entry));
 * opened.event().details().get("holder");     // a text, or erased
 * }</pre>
 *
 * <p>A value whose key was destroyed is an {@link ErasedValue}. A value whose key is not among these keys, and is not known to
 * have been destroyed, stays a {@link SealedValue}: these are not the keys, or they are incomplete. Safe for use by many
 * threads at once.
 */
public final class PersonalReader {

    private final SubjectKeys keys;
    private final String origin;

    /** @param origin the origin of the log that the events were recorded in */
    public PersonalReader(SubjectKeys keys, String origin) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.origin = Objects.requireNonNull(origin, "origin");
    }

    /**
     * The event with its personal values opened, or erased.
     *
     * @throws BrokenSealException when a value was changed, or stood elsewhere
     * @throws dev.guildhall.audit.store.AuditUnavailableException when the keys cannot be read
     */
    public RecordedEvent open(RecordedEvent recorded) {
        return replace(recorded, PersonalReader::open);
    }

    /**
     * The event with those personal values marked as erased that are, and nothing opened: for those who may know what there
     * was, and not what it said.
     *
     * @throws dev.guildhall.audit.store.AuditUnavailableException when the keys cannot be read
     */
    public RecordedEvent markErased(RecordedEvent recorded) {
        return replace(recorded, (key, place, value) -> key.sealed(bytes(place, value)) ? value : new ErasedValue());
    }

    /** What becomes of a sealed value whose subject has a key. */
    @FunctionalInterface
    private interface Unsealing {
        Value of(SubjectKey key, FieldPlace place, SealedValue value);
    }

    private RecordedEvent replace(RecordedEvent recorded, Unsealing unsealing) {
        AuditEvent event = recorded.event();
        Optional<SubjectToken> token = event.subject().flatMap(SubjectToken::parse);
        if (token.isEmpty() || !hasSealedValues(event)) {
            return recorded;
        }
        Optional<SubjectKey> key = keys.find(token.get());
        boolean erased = key.isEmpty() && keys.isDestroyed(token.get());
        FieldPlace place = new FieldPlace(origin, token.get(), event.action(), FieldPlace.Part.DETAIL, "");
        PersonalFields.Replacement opening = (part, field, value) -> {
            if (!(value instanceof SealedValue sealed)) {
                return value;
            }
            return key.isPresent()
                    ? unsealing.of(key.get(), place.in(part, field), sealed)
                    : erased ? new ErasedValue() : sealed;
        };
        return new RecordedEvent(
                PersonalFields.replace(event, event.subject(), opening), recorded.recorded(), recorded.origin());
    }

    private static boolean hasSealedValues(AuditEvent event) {
        return event.details().values().stream().anyMatch(SealedValue.class::isInstance)
                || event.changes().values().stream()
                        .anyMatch(change -> change.before().stream().anyMatch(SealedValue.class::isInstance)
                                || change.after().stream().anyMatch(SealedValue.class::isInstance));
    }

    private static Value open(SubjectKey key, FieldPlace place, SealedValue value) {
        byte[] sealed = bytes(place, value);
        if (!key.sealed(sealed)) {
            // the subject was erased and readmitted: this is from before
            return new ErasedValue();
        }
        return key.open(sealed, place.bytes())
                .flatMap(Padding::strip)
                .orElseThrow(() -> BrokenSealException.ofField(place.action(), place.field()));
    }

    private static byte[] bytes(FieldPlace place, SealedValue value) {
        try {
            return Base64.getUrlDecoder().decode(value.base64url());
        } catch (IllegalArgumentException notBase64) {
            throw BrokenSealException.ofField(place.action(), place.field());
        }
    }
}
