package dev.guildhall.audit.rotation;

import dev.guildhall.audit.entry.ActionMark;
import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Value.TextValue;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.KeyHandover;
import dev.guildhall.audit.note.MalformedNoteException;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.core.actor.Actor;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * An entry by which one key handed the log over to the next, with both signatures right.
 *
 * @param from the key before
 * @param handover what both signed
 */
public record KeyRotation(VerifierKey from, KeyHandover handover) {

    private static final ActionMark MARK = ActionMark.of(LogActions.KEY_ROTATED);

    public KeyRotation {
        if (!handover.isFrom(from)) {
            throw new IllegalArgumentException(
                    "The hand-over is not signed by " + from + " and by the key that it names");
        }
    }

    /** The key from here on. */
    public VerifierKey to() {
        return handover.next();
    }

    /** The event that tells of it. */
    public AuditEvent event(Actor by) {
        return AuditEvent.success(LogActions.KEY_ROTATED, by)
                .detail(LogActions.FROM, from.toString())
                .detail(LogActions.TO, to().toString())
                .detail(
                        LogActions.HANDOVER,
                        Base64.getEncoder().encodeToString(handover.checkpoint().bytes()))
                .build();
    }

    /** What the entry hands over; empty when it is another entry, or one that is not signed by the keys that it names. */
    public static Optional<KeyRotation> in(byte[] entry) {
        return in(entry, 0, entry.length);
    }

    /** As {@link #in(byte[])}, for an entry that stands in the bytes from here to there. */
    public static Optional<KeyRotation> in(byte[] bytes, int from, int to) {
        return MARK.isOn(bytes, from, to) ? read(Arrays.copyOfRange(bytes, from, to)) : Optional.empty();
    }

    private static Optional<KeyRotation> read(byte[] entry) {
        try {
            AuditEvent event = EventReader.read(entry).event();
            VerifierKey from = VerifierKey.parse(text(event, LogActions.FROM));
            byte[] note = Base64.getDecoder().decode(text(event, LogActions.HANDOVER));
            return KeyHandover.in(Checkpoint.parse(note))
                    .filter(handover -> handover.isFrom(from))
                    .map(handover -> new KeyRotation(from, handover));
        } catch (MalformedEntryException | MalformedNoteException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String text(AuditEvent event, String field) {
        return event.details().get(field) instanceof TextValue value ? value.text() : "";
    }
}
