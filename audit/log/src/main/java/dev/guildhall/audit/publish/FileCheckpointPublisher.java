package dev.guildhall.audit.publish;

import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.MalformedNoteException;
import dev.guildhall.audit.tile.DurableFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Keeps the latest checkpoint in a file on another disk or machine than the log's, for {@code LogVerifier} to compare with.
 *
 * <p>A checkpoint never takes the place of one over more entries, or of one of another log: that is what a log that was
 * cut off looks like, and it is said with an {@link IOException}.
 */
public final class FileCheckpointPublisher implements CheckpointPublisher {

    private final Path file;

    /** @param file the file; its folder is there already */
    public FileCheckpointPublisher(Path file) {
        this.file = Objects.requireNonNull(file, "file").toAbsolutePath();
    }

    @Override
    public void publish(Checkpoint checkpoint) throws IOException {
        requireSuccessor(checkpoint);
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(checkpoint.bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        DurableFiles.forceFolder(DurableFiles.parent(file));
    }

    private void requireSuccessor(Checkpoint checkpoint) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Checkpoint published = read();
        if (!published.origin().equals(checkpoint.origin())) {
            throw new IOException("the file " + file + " holds a checkpoint of another log, " + published.origin());
        }
        if (published.size() > checkpoint.size()) {
            throw new IOException("the file " + file + " holds a checkpoint over " + published.size()
                    + " entries, but the log has " + checkpoint.size() + ": its end may have been cut off");
        }
        if (published.size() == checkpoint.size() && !published.root().equals(checkpoint.root())) {
            throw new IOException("the file " + file + " holds a checkpoint over as many other entries:"
                    + " the log may have been written anew");
        }
    }

    private Checkpoint read() throws IOException {
        try {
            return Checkpoint.parse(Files.readAllBytes(file));
        } catch (MalformedNoteException e) {
            throw new IOException("the file " + file + " holds no checkpoint, for " + e.getMessage(), e);
        }
    }
}
