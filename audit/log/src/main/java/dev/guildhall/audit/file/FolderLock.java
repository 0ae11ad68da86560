package dev.guildhall.audit.file;

import dev.guildhall.audit.store.LogInUseException;
import dev.guildhall.audit.tile.LogFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The right to write to a folder, held by one log at a time.
 *
 * <p>The operating system holds the lock, so that it ends with the process however that ends. The file that is locked has
 * no bytes, for bytes there would be protected by no hash; the process is told by the name of a second empty file.
 */
final class FolderLock implements AutoCloseable {

    // Closing any channel of a locked file gives up the process's lock on it, and a second lock in one process is an
    // exception rather than an answer: the folders that this process holds are kept beside the system's locks.
    private static final Set<Path> HELD = new HashSet<>();

    private static final String PREFIX = LogFolder.LOCK + ".";

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws LogInUseException when another log, in this process or another, holds the folder */
    static FolderLock acquire(Path path) throws IOException {
        Path folder = path.toRealPath();
        synchronized (HELD) {
            if (!HELD.add(folder)) {
                throw new LogInUseException(
                        path, OptionalLong.of(ProcessHandle.current().pid()));
            }
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    folder.resolve(LogFolder.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new LogInUseException(path, owner(folder));
            }
            deleteOwners(folder);
            Files.createFile(folder.resolve(PREFIX + ProcessHandle.current().pid()));
            return new FolderLock(folder, channel);
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            release(folder);
            throw e;
        }
    }

    private static OptionalLong owner(Path folder) throws IOException {
        return owners(folder).stream()
                .map(file -> file.getFileName().toString().substring(PREFIX.length()))
                .filter(id -> id.matches("[0-9]{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    private static List<Path> owners(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
    }

    private static void deleteOwners(Path folder) throws IOException {
        for (Path owner : owners(folder)) {
            Files.deleteIfExists(owner);
        }
    }

    private static void release(Path folder) {
        synchronized (HELD) {
            HELD.remove(folder);
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            deleteOwners(folder);
        } finally {
            release(folder);
        }
    }
}
