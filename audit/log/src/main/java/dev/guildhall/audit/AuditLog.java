package dev.guildhall.audit;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.merkle.ConsistencyProof;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.sealing.PersonalSealer;
import dev.guildhall.audit.store.AuditStore;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Pruning;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.RotatableStore;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * A log of audit events, which acknowledges an event only once it is durable and can prove later that it was never changed.
 *
 * <pre>{@code
 * try (AuditLog log = AuditLog.open(folder, signingKey)) {
 *     Receipt receipt = log.record(AuditEvent.success("permit.granted", Actor.citizen("c-17")).build());
 *     TlogProof proof = log.prove(receipt);
 * }
 * }</pre>
 *
 * <p>Where its store is in a folder, that is a C2SP tlog-tiles log ({@link FileStore}). Safe for use by many threads at once.
 */
public final class AuditLog implements AutoCloseable {

    private final AuditStore store;
    private final Subjects subjects;
    private final Recorder recorder;
    private final Retention retention;
    private final ContinuingLog continuing;

    AuditLog(AuditLogBuilder builder) {
        this.store = builder.store;
        this.subjects = new Subjects(builder.subjectKeys);
        Optional<PersonalSealer> sealer = builder.subjectKeys.map(
                keys -> new PersonalSealer(keys, builder.store.latest().origin()));
        this.recorder = new Recorder(builder.store, builder.schemas, sealer, builder.origin, builder.addresses);
        this.retention = new Retention(builder, recorder);
        this.continuing = recorder.continuing();
    }

    /**
     * Opens the log in the folder, or begins one there, which accepts any action with any fields, in clear.
     *
     * @throws dev.guildhall.audit.store.LogInUseException when a process has it open
     * @throws dev.guildhall.audit.store.DamagedLogException when it was changed, is incomplete or is signed with another key
     * @throws AuditUnavailableException when the folder cannot be read or written
     */
    public static AuditLog open(Path folder, SigningKey key) {
        return over(FileStore.in(folder, key).open()).open();
    }

    /** Starts to say how a log over this store is to be opened. The log closes the store. */
    public static AuditLogBuilder over(AuditStore store) {
        return new AuditLogBuilder(store);
    }

    /**
     * Records an event: on return it is durable.
     *
     * <p>Callers of the same moment share one write. An interrupt does not end the wait, and is kept.
     *
     * @throws dev.guildhall.audit.schema.UnregisteredException when the action or a field is not registered
     * @throws IllegalArgumentException when the event is longer than 65,535 bytes as canonical JSON, is not as its
     *     schema says, or has an address in a log without addresses
     * @throws dev.guildhall.audit.subject.SubjectErasedException when it has personal data of a subject that was erased
     * @throws AuditUnavailableException when the event could not be recorded: refuse the action that it tells of
     */
    public Receipt record(AuditEvent event) {
        return store.append(recorder.entry(event));
    }

    /**
     * Records an event without waiting for the disk. What the event says is checked before this returns. Where too many wait
     * already the caller waits, too: nothing is dropped.
     *
     * @return what completes once the event is durable, or exceptionally with {@link AuditUnavailableException}; what depends
     *     on it runs on a thread of the log, should be short, and must not record: it may be what its own recording waits for
     * @throws IllegalArgumentException as {@link #record}
     * @throws AuditUnavailableException when the log is closed
     */
    public CompletableFuture<Receipt> recordAsync(AuditEvent event) {
        return store.appendAsync(recorder.entry(event));
    }

    /**
     * Does a piece of work and records how it ended: as a success when it returns, as refused when it throws a {@link
     * SecurityException} or something that is a {@link Refusal}, else as failed.
     *
     * <pre>{@code
     * Permit permit = log.around(AuditEvent.success("permit.granted", officer).subject("s-17"), () -> permits.grant(17));
     * }</pre>
     *
     * @param event what it is; its outcome is set here
     * @return what the work returns
     * @throws AuditUnavailableException when the end could not be recorded. The work is done by then: within a transaction
     *     this exception rolls it back
     * @throws Exception what the work throws, once that is recorded
     */
    public <T> T around(EventBuilder event, Callable<T> work) throws Exception {
        return new Around(this::record).run(event, work);
    }

    /**
     * Erases a subject: destroys the key that the subject's personal data is sealed with, then records that. The entries stay,
     * with every hash and proof; readers see that personal values are erased.
     *
     * @param subject as it was given with the subject's events
     * @param by who erases
     * @return the receipt of the event {@link LogActions#ERASED}
     * @throws IllegalStateException when the log has no subject keys
     * @throws AuditUnavailableException when the key could not be destroyed, or, with the key destroyed, the event could not
     *     be recorded: erase again
     */
    public Receipt erase(String subject, Actor by) {
        return store.append(recorder.own(subjects.erase(subject, by)));
    }

    /**
     * Lets personal data of an erased subject be recorded again, sealed with a new key. What was erased stays so.
     *
     * @param subject as it was given with the subject's events
     * @param by who readmits
     * @return the receipt of the event {@link LogActions#READMITTED}, which is recorded first
     * @throws IllegalStateException when the log has no subject keys
     * @throws AuditUnavailableException when the event could not be recorded, or the key could not be made: readmit again
     */
    public Receipt readmit(String subject, Actor by) {
        Receipt receipt = store.append(recorder.own(subjects.readmission(subject, by)));
        subjects.readmit(subject);
        return receipt;
    }

    /**
     * Cuts entries whose time is over to their hashes, by the log's retention policy: what they said is gone, and every proof,
     * receipt and checkpoint stays valid. The event {@link LogActions#PRUNED}, which lists what is cut, is recorded before anything
     * is; nothing is recorded where nothing is over. After a crash or a failure half-way, prune again.
     *
     * @param now the moment, best the present
     * @param by who prunes
     * @return what was cut
     * @throws IllegalStateException when the log has no retention policy, or its store cannot prune
     * @throws AuditUnavailableException when the log could not be read or written
     */
    public Pruning prune(Instant now, Actor by) {
        return retention.prune(now, by);
    }

    /**
     * Hands the log over to another key, which signs every checkpoint from here on. What was signed, proved and received before
     * stays valid with the key before; who knows only that key can verify the log still, for its entries lead to the next.
     *
     * <pre>{@code
     * SigningKey next = SigningKey.generate(key.name(), new SecureRandom());
     * next.save(Path.of("/etc/permits/audit-2027.key"));   // before, for the log cannot be opened without it any more
     * log.rotateKey(next, operator);
     * }</pre>
     *
     * @param next the key that is to sign, generated with the log's name
     * @param by who changes it
     * @return the receipt of the event {@link LogActions#KEY_ROTATED}
     * @throws IllegalArgumentException when the next key is of another name, or the one that the log has
     * @throws IllegalStateException when the log's store cannot go on under another key
     * @throws AuditUnavailableException when the log could not be written. Opening it tells which key it is under
     */
    public Receipt rotateKey(SigningKey next, Actor by) {
        if (!(store instanceof RotatableStore rotatable)) {
            throw new IllegalStateException(
                    "The log's store cannot go on under another key: use one that is a RotatableStore");
        }
        return rotatable.rotate(next, rotation -> recorder.own(rotation.event(by)));
    }

    /**
     * What stands in the log's entries for a subject, to search for: the subject's token, or the subject itself in a log
     * without subject keys.
     */
    public String recordedSubject(String subject) {
        return subjects.recorded(subject);
    }

    /**
     * The same log for services that go on when it cannot be written, and then record that there was a gap. It is one: however
     * often it is asked for, its gap is the same.
     */
    public ContinuingLog continuing() {
        return continuing;
    }

    /**
     * Signs now: the checkpoint over every event acknowledged so far, which is durable on return.
     *
     * @throws AuditUnavailableException when the tree could not be written
     */
    public Checkpoint checkpoint() {
        return store.checkpoint();
    }

    /**
     * The proof, against a signed checkpoint, that the event of the receipt is in the log. Signs a new checkpoint only
     * where the last one does not cover the event.
     *
     * @throws IllegalArgumentException when the log has no such entry, or another one at the index
     * @throws AuditUnavailableException when the tree could not be read or written
     */
    public TlogProof prove(Receipt receipt) {
        Checkpoint checkpoint = store.latest();
        if (receipt.index() >= checkpoint.size()) {
            checkpoint = checkpoint();
        }
        MerkleTree tree = store.tree(checkpoint);
        try {
            TlogProof proof = new TlogProof(tree.inclusionProof(receipt.index()), checkpoint);
            if (!proof.inclusion().verifies(receipt.leafHash(), checkpoint.root())) {
                throw new IllegalArgumentException("The receipt is not of this log: entry " + receipt.index()
                        + " has another hash, or the log was changed");
            }
            return proof;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * What a person takes away to show later what was recorded: the event of the receipt, and its proof.
     *
     * @throws IllegalArgumentException as {@link #prove}, or when the event was pruned
     * @throws AuditUnavailableException when the log could not be read or written
     */
    public CitizenReceipt citizenReceipt(Receipt receipt) {
        TlogProof proof = prove(receipt);
        byte[] entry = store.entries(receipt.index(), 1)
                .get(0)
                .bytes()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The time of entry " + receipt.index() + " was over: the log has its hash only"));
        return CitizenReceipt.of(entry, proof);
    }

    /**
     * The proof that the log of so many entries is a beginning of the log under the checkpoint.
     *
     * @param earlier the earlier number of entries, 1 or more
     * @param checkpoint a checkpoint of this log
     * @throws IllegalArgumentException when the earlier log was empty or had more entries than the checkpoint's
     * @throws AuditUnavailableException when the tiles could not be read
     */
    public ConsistencyProof proveConsistency(long earlier, Checkpoint checkpoint) {
        try {
            return store.tree(checkpoint).consistencyProof(earlier);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static AuditUnavailableException unreadable(IOException e) {
        return new AuditUnavailableException("The log's hashes could not be read: " + e.getMessage(), e);
    }

    /**
     * Records what is under way, and the gap of {@link #continuing} where one is open, signs, and closes the store. A second
     * call does nothing.
     *
     * @throws AuditUnavailableException when the tree could not be written or signed; what was acknowledged is kept, and
     *     opening the log again puts it into the tree
     */
    @Override
    public void close() {
        try {
            continuing.end();
        } finally {
            store.close();
        }
    }
}
