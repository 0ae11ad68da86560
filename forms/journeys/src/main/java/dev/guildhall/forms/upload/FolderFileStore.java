package dev.guildhall.forms.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * A store in a folder: a file each, under its id. For one node, or several that share the folder.
 *
 * <pre>{@code
 * FileStore store = FolderFileStore.in(Path.of("/var/lib/permits/uploads"));
 * }</pre>
 *
 * <p>A file appears whole and on the disk, or not at all. The time until which it is kept is its time of last change, so that
 * nothing is kept beside it. Give the folder to nothing else: what is in it and expired is deleted.
 */
public final class FolderFileStore implements FileStore {

    /** How long a file that is being written is left alone by {@link #purge}. */
    public static final Duration UNFINISHED = Duration.ofHours(6);

    private static final String UNFINISHED_PREFIX = "unfinished-";

    private final Path folder;

    private FolderFileStore(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for uploaded files cannot be made: " + folder, e);
        }
    }

    /** A store in this folder, which is made where it is not there. */
    public static FolderFileStore in(Path folder) {
        return new FolderFileStore(folder);
    }

    @Override
    public void put(String id, InputStream content, Instant until) throws IOException {
        Path finished = path(id);
        Path unfinished = folder.resolve(UNFINISHED_PREFIX + id);
        FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            write(channel, content);
            if (Files.exists(finished)) {
                // nobody else makes it meanwhile, for only one can have the unfinished file
                throw new FileAlreadyExistsException("a file whose id was used before");
            }
            Files.setLastModifiedTime(unfinished, FileTime.from(until));
            Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        syncFolder();
    }

    private static void write(FileChannel channel, InputStream content) throws IOException {
        try (channel) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    /** The name is on the disk, too, where the system lets a folder be synced. */
    private void syncFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnWindows) {
            // there a folder cannot be opened, and need not be
        }
    }

    @Override
    public InputStream open(String id) throws IOException {
        return Files.newInputStream(path(id));
    }

    @Override
    public void keepUntil(Collection<String> ids, Instant until) throws IOException {
        for (String id : ids) {
            try {
                Files.setLastModifiedTime(path(id), FileTime.from(until));
            } catch (NoSuchFileException gone) {
                // nothing to keep
            }
        }
    }

    @Override
    public void delete(String id) throws IOException {
        if (FileIds.isId(id)) {
            Files.deleteIfExists(path(id));
        }
    }

    @Override
    public int purge(Instant now, int limit) throws IOException {
        int purged = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                if (purged == limit) {
                    break;
                }
                if (isOver(path, now) && Files.deleteIfExists(path)) {
                    purged++;
                }
            }
        }
        return purged;
    }

    private static boolean isOver(Path path, Instant now) throws IOException {
        String name = path.getFileName().toString();
        boolean unfinished = name.startsWith(UNFINISHED_PREFIX);
        if (!unfinished && !FileIds.isId(name)) {
            return false;
        }
        try {
            Instant until = Files.getLastModifiedTime(path).toInstant();
            return !(unfinished ? until.plus(UNFINISHED) : until).isAfter(now);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** No path but that of a file in the folder, whatever the id says. */
    private Path path(String id) throws NoSuchFileException {
        if (!FileIds.isId(id)) {
            throw new NoSuchFileException("a file whose id is none");
        }
        return folder.resolve(id);
    }
}
