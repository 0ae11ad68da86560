package dev.guildhall.audit.tile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/**
 * The operations on files that a crash can come between. What consists of several of them is written against this, so that
 * it can be tried with a crash between any two.
 */
public interface Disk {

    /** The operating system's. */
    Disk REAL = new Disk() {};

    /** Writes a file anew, and forces its bytes; its name is forced with its folder. */
    default void write(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE),
                attributes)) {
            write(channel, bytes);
        }
    }

    /** Writes zeros over the bytes of a file where they lie, and forces them. */
    default void wipe(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            write(channel, new byte[(int) channel.size()]);
        }
    }

    /** Gives a file another name in one step, in place of what had that name. */
    default void move(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a file; one that is not there is fine. */
    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Forces the names in a folder. */
    default void forceFolder(Path folder) throws IOException {
        DurableFiles.forceFolder(folder);
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(false);
    }
}
