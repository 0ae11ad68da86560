package dev.guildhall.audit.publish;

import dev.guildhall.audit.note.Checkpoint;
import java.io.IOException;

/**
 * Brings a signed checkpoint to a place that whoever can change the log cannot change.
 *
 * <pre>{@code
 * FileStore.in(folder, key)
 *         .publishTo(new FileCheckpointPublisher(Path.of("/mnt/records-office/permits.checkpoint")))
 *         .publishTo(HttpCheckpointPublisher.to(URI.create("https://records.example.gov.uk/checkpoints")))
 *         .open();
 * }</pre>
 *
 * <p>Called on a thread of its own, one checkpoint after the other, each larger than the one before; what is signed while a
 * call lasts is left out but for the latest, which vouches for all before it. A call may last: recording never waits for it.
 */
@FunctionalInterface
public interface CheckpointPublisher {

    /**
     * Publishes the checkpoint: on return it is kept.
     *
     * @throws IOException when it is not; the latest checkpoint is tried again, later each time. The message is logged: it
     *     must not hold a secret
     * @throws InterruptedException when the log is being closed and does not wait any longer
     */
    void publish(Checkpoint checkpoint) throws IOException, InterruptedException;
}
