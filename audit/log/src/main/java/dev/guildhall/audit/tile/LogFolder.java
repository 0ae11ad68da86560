package dev.guildhall.audit.tile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie in a log's folder.
 *
 * <pre>
 * checkpoint        the signed checkpoint
 * tile/             tiles and entry bundles, as in C2SP tlog-tiles
 * pruned/           bundles some of whose entries were cut to their hashes
 * wal/              entries that are on disk and not yet in the tree; gone once the log is closed
 * pending/          files that are being written; gone once the log is closed
 * lock, lock.PID    without bytes; the second names the process that has the log open
 * </pre>
 *
 * @param path the folder
 */
public record LogFolder(Path path) {

    /** The name of the checkpoint's file. */
    public static final String CHECKPOINT = "checkpoint";
    /** The name of the folder of write-ahead segments. */
    public static final String WAL = "wal";
    /** The name of the folder of files that are being written. */
    public static final String PENDING = "pending";
    /** The name of the lock's file, and with a dot and a process id the name of the file that tells who holds it. */
    public static final String LOCK = "lock";

    /** The longest checkpoint file that is read, in bytes. */
    public static final int MAX_CHECKPOINT_BYTES = 1 << 20;

    public Path checkpoint() {
        return path.resolve(CHECKPOINT);
    }

    public Path wal() {
        return path.resolve(WAL);
    }

    public Path pending() {
        return path.resolve(PENDING);
    }

    public Path tiles() {
        return path.resolve("tile");
    }

    public Path file(TilePath tile) {
        return path.resolve(tile.path());
    }

    /**
     * The bytes of the checkpoint.
     *
     * @throws IOException when there is none, or it is far too long for one
     */
    public byte[] readCheckpoint() throws IOException {
        long size = Files.size(checkpoint());
        if (size > MAX_CHECKPOINT_BYTES) {
            throw new IOException("The checkpoint has " + size + " bytes, more than " + MAX_CHECKPOINT_BYTES);
        }
        return Files.readAllBytes(checkpoint());
    }
}
