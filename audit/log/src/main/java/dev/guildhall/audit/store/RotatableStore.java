package dev.guildhall.audit.store;

import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.rotation.KeyRotation;
import java.util.function.Function;

/** A store whose log can go on under another key. */
public interface RotatableStore extends AuditStore {

    /**
     * Hands the log over to the next key: the present key signs that, an entry tells of it, and from that entry on every
     * checkpoint is signed by the next key. A crash leaves the log under one of the two, and the error on opening with the
     * other says under which.
     *
     * @param next the key that is to sign; save it before
     * @param telling makes the entry that tells of it
     * @return the receipt of that entry, which is under a checkpoint of the next key
     * @throws IllegalArgumentException when the next key is of another name, or the one that the log has
     * @throws AuditUnavailableException when the log could not be written; where the entry was, the log is the next key's
     */
    Receipt rotate(SigningKey next, Function<KeyRotation, Entry> telling);
}
