package dev.guildhall.audit.note;

import dev.guildhall.audit.merkle.Hash;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key's last word on its log: a checkpoint whose one extension line names the key that signs from there on. Both keys sign
 * it, the next one to show that somebody holds it.
 *
 * <pre>
 * example.gov.uk/permits
 * 17
 * 0mAhVDKdOBKP9Kb14WqQOkyTdVgfDp1DXrqZ1tNNMhQ=
 * next-key example.gov.uk/permits+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx
 * </pre>
 *
 * <p>To any reader of C2SP tlog-checkpoint it is a checkpoint over the entries before it. One that was parsed is not yet
 * verified: believe nothing of it before {@link #isFrom}. Immutable.
 *
 * @see <a href="https://c2sp.org/tlog-checkpoint">C2SP tlog-checkpoint: extension lines</a>
 */
public final class KeyHandover {

    private static final String LINE_START = "next-key ";

    private final Checkpoint checkpoint;
    private final VerifierKey next;

    private KeyHandover(Checkpoint checkpoint, VerifierKey next) {
        this.checkpoint = checkpoint;
        this.next = next;
    }

    /**
     * Hands a log over.
     *
     * @param present the key that signs the log so far
     * @param next the key that is to sign it, of the same name
     * @param size the number of entries so far
     * @param root the root over them
     * @throws IllegalArgumentException when the keys are of different names, or the same key
     */
    public static KeyHandover sign(SigningKey present, SigningKey next, long size, Hash root) {
        if (!next.name().equals(present.name())) {
            throw new IllegalArgumentException("The next key is of " + next.name() + ", and the log is "
                    + present.name() + ": generate it with the log's origin");
        }
        if (next.verifierKey().equals(present.verifierKey())) {
            throw new IllegalArgumentException("The next key is the one that the log has: generate another");
        }
        String line = LINE_START + next.verifierKey();
        return new KeyHandover(Checkpoint.sign(size, root, line, present, next), next.verifierKey());
    }

    /**
     * What the checkpoint hands over; empty when it is an ordinary one.
     *
     * @throws MalformedNoteException when it names a next key that is none, or that is of another log
     */
    public static Optional<KeyHandover> in(Checkpoint checkpoint) throws MalformedNoteException {
        if (checkpoint.extensions().size() != 1
                || !checkpoint.extensions().get(0).startsWith(LINE_START)) {
            return Optional.empty();
        }
        try {
            VerifierKey next = VerifierKey.parse(checkpoint.extensions().get(0).substring(LINE_START.length()));
            if (next.name().equals(checkpoint.origin())) {
                return Optional.of(new KeyHandover(checkpoint, next));
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedNoteException("its fourth line names no next key: " + e.getMessage(), e);
        }
        throw new MalformedNoteException("its next key is of another log");
    }

    /** Whether the key hands its log over here, and whoever holds the next key takes it. */
    public boolean isFrom(VerifierKey present) {
        return !present.equals(next) && checkpoint.isSignedBy(present) && checkpoint.isSignedBy(next);
    }

    /** The key that signs from here on. */
    public VerifierKey next() {
        return next;
    }

    /** What the log was when it was handed over. */
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyHandover that && checkpoint.equals(that.checkpoint);
    }

    @Override
    public int hashCode() {
        return checkpoint.hashCode();
    }

    @Override
    public String toString() {
        return "KeyHandover[after " + checkpoint.size() + " entries to " + next + "]";
    }
}
