package dev.guildhall.audit.verify;

import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.rotation.KeyChain;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.audit.tile.LogFolder;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the key that signed the checkpoint against what the log's entries tell of its keys: a key that handed the log over
 * signs no more.
 */
final class KeyCheck {

    private final String name;
    private final KeyChain keys;
    private final List<VerifierKey> told = new ArrayList<>();
    private long handedOver;

    KeyCheck(VerifierKey trusted) {
        this.name = trusted.name();
        this.keys = new KeyChain(trusted);
    }

    /** Takes note of an entry that is whole. */
    void whole(long index, byte[] entry) {
        KeyRotation.in(entry).ifPresent(rotation -> follow(index, rotation));
    }

    private void follow(long index, KeyRotation rotation) {
        told.add(rotation.from());
        if (keys.follow(rotation)) {
            handedOver = index;
        }
    }

    void judge(Checkpoint checkpoint, Faults faults) {
        if (!checkpoint.isSignedBy(keys.last())) {
            faults.changed(
                    LogFolder.CHECKPOINT,
                    handedOver,
                    checkpoint.size(),
                    "entry " + handedOver + " handed the log over to " + keys.last() + ", which did not sign it");
        }
    }

    /** Whether a key of this log, present or earlier, signed the checkpoint. To be asked once the log was found intact. */
    boolean signed(Checkpoint checkpoint) {
        return checkpoint.origin().equals(name)
                && (keys.signed(checkpoint) || told.stream().anyMatch(checkpoint::isSignedBy));
    }
}
