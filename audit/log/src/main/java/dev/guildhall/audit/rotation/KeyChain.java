package dev.guildhall.audit.rotation;

import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.VerifierKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The keys that one log had, from one that is trusted on: each was handed the log by the one before it.
 *
 * <pre>{@code
 * KeyChain keys = new KeyChain(VerifierKey.parse(published));
 * entries.forEach(entry -> KeyRotation.in(entry).ifPresent(keys::follow));
 * boolean vouched = checkpoint.isSignedBy(keys.last());
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class KeyChain {

    private final List<VerifierKey> earlier = new ArrayList<>();
    private VerifierKey last;

    /** @param trusted the key to begin with, which came from a place other than the log */
    public KeyChain(VerifierKey trusted) {
        this.last = Objects.requireNonNull(trusted, "trusted");
    }

    /**
     * Goes on to the key that the last one handed the log to. What another key handed over changes nothing.
     *
     * @return whether it was the last key's to hand over
     */
    public boolean follow(KeyRotation rotation) {
        if (!rotation.from().equals(last)) {
            return false;
        }
        earlier.add(last);
        last = rotation.to();
        return true;
    }

    /** The key that signs the log now. */
    public VerifierKey last() {
        return last;
    }

    /** Whether one of the keys signed the checkpoint, at its time. */
    public boolean signed(Checkpoint checkpoint) {
        return checkpoint.isSignedBy(last) || earlier.stream().anyMatch(checkpoint::isSignedBy);
    }
}
