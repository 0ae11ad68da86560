package dev.guildhall.forms.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * A store in a folder: a file each, under its id. For one node, or several that share the folder.
 *
 * <pre>{@code
 * FileStore store = FolderFileStore.in(Path.of("/var/lib/permits/uploads"), key);
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
    private final Optional<FileSeal> seal;
    private final SecureRandom random;

    private FolderFileStore(Path folder, Optional<FileSeal> seal, SecureRandom random) {
        this.folder = folder;
        this.seal = seal;
        this.random = random;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for uploaded files cannot be made: " + folder, e);
        }
    }

    /** Keeps files as they are; only where the disk itself is encrypted. */
    public static FolderFileStore unsealedIn(Path folder) {
        return new FolderFileStore(folder, Optional.empty(), new SecureRandom());
    }

    /**
     * Keeps files sealed with AES-256-GCM.
     *
     * @param key 256 bits; whoever loses it loses the files
     */
    public static FolderFileStore in(Path folder, SecretKey key) {
        SecureRandom random = new SecureRandom();
        return new FolderFileStore(folder, Optional.of(new FileSeal(key, random)), random);
    }

    @Override
    public String put(InputStream content, Instant until) throws IOException {
        String id = FileIds.random(random);
        Path unfinished = folder.resolve(UNFINISHED_PREFIX + id);
        try {
            try (FileChannel channel =
                    FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                if (seal.isPresent()) {
                    seal.get().seal(id, content, out);
                } else {
                    content.transferTo(out);
                }
                channel.force(true);
            }
            Files.setLastModifiedTime(unfinished, FileTime.from(until));
            Files.move(unfinished, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        syncFolder();
        return id;
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
        InputStream stored = Files.newInputStream(path(id));
        return seal.isPresent() ? seal.get().open(id, stored) : stored;
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
    public int purge(Instant now) throws IOException {
        int purged = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
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
