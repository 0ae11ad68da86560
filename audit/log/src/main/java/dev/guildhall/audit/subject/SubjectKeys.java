package dev.guildhall.audit.subject;

import java.util.Optional;

/**
 * Keeps a random AES-256 key for each subject. To erase a subject is to destroy the key: whatever was sealed with it can
 * never be read again, wherever copies of it are.
 *
 * <pre>{@code
 * SubjectKeys keys = FileSubjectKeys.open(folder, masterKey);
 * SubjectToken token = keys.token("s-17");
 * SubjectKey key = keys.findOrCreate(token);
 * keys.destroy(token);
 * keys.find(token);                          // empty
 * }</pre>
 *
 * <p>Safe for use by many threads and many processes at once. Keys are asked for anew each time and kept in no cache, for a
 * key that one process destroys must be gone in all. Every implementation passes {@code SubjectKeysContract}. All methods
 * throw {@link dev.guildhall.audit.store.AuditUnavailableException} when the keys cannot be read or written, and {@link
 * BrokenSealException} when a key was changed.
 */
public interface SubjectKeys {

    /** The token of a subject; it needs no key, and none is made. */
    SubjectToken token(String subject);

    /** The subject's key; empty when it was never made, or was destroyed. */
    Optional<SubjectKey> find(SubjectToken token);

    /**
     * The subject's key, made where there was none; on return it is durable. All callers of a subject get the same one.
     *
     * @throws SubjectErasedException when it was destroyed
     */
    SubjectKey findOrCreate(SubjectToken token);

    /**
     * Destroys the subject's key; on return that is durable, and no key is made again unless the subject is {@linkplain
     * #readmit readmitted}. A subject that never had one is marked all the same.
     *
     * @return whether there was a key
     */
    boolean destroy(SubjectToken token);

    /** Whether the subject is erased: its key was destroyed, and it was not readmitted since. */
    boolean isDestroyed(SubjectToken token);

    /**
     * Gives an erased subject a new key; what was sealed with the destroyed one stays unreadable. The key of a subject that
     * is not erased stays as it is.
     */
    SubjectKey readmit(SubjectToken token);
}
