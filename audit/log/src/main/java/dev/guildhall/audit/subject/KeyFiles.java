package dev.guildhall.audit.subject;

import dev.guildhall.audit.tile.Disk;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.tile.SecretFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * The files of one subject. A key is written under the name {@code fresh}, and gets its own name once it is on disk: whoever
 * sees it under its own name may use it. An empty file {@code erased} says that the subject is, whatever else is there.
 */
final class KeyFiles {

    private final MasterKey master;
    private final Disk disk;
    private final SubjectToken token;
    private final Path folder;
    private final Path key;
    private final Path fresh;
    private final Path erased;

    KeyFiles(Path root, MasterKey master, Disk disk, SubjectToken token) {
        this.master = master;
        this.disk = disk;
        this.token = token;
        String name = token.hex();
        this.folder = root.resolve(name.substring(0, 2));
        this.key = folder.resolve(name + ".key");
        this.fresh = folder.resolve(name + ".fresh");
        this.erased = folder.resolve(name + ".erased");
    }

    /** Waits for the right to change these files, and does the work. */
    <T> T holding(ShardLock.Work<T> work) throws IOException {
        if (!Files.isDirectory(folder)) {
            SecretFiles.createFolder(folder);
            disk.forceFolder(DurableFiles.parent(folder));
        }
        return ShardLock.holding(folder, work);
    }

    /** @throws IOException when the disk does not tell: then it is not taken for a no */
    boolean isErased() throws IOException {
        return isThere(erased);
    }

    /** @throws IOException when the disk does not tell */
    static boolean isThere(Path file) throws IOException {
        try {
            Files.readAttributes(file, BasicFileAttributes.class);
            return true;
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    /** The key, once it is durable: empty as long as it may not be. */
    Optional<SubjectKey> findDurable() throws IOException {
        return isErased() ? Optional.empty() : read(key);
    }

    /** The key, durable or not. */
    Optional<SubjectKey> find() throws IOException {
        for (Path file : List.of(key, fresh, key)) {
            Optional<SubjectKey> found = isErased() ? Optional.empty() : file.equals(fresh) ? readFresh() : read(file);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Under the lock: the key, made durable where a crash came between. */
    Optional<SubjectKey> settle() throws IOException {
        Optional<SubjectKey> found = findDurable();
        if (found.isPresent() || isErased()) {
            return found;
        }
        Optional<SubjectKey> unnamed = readFresh();
        if (unnamed.isPresent()) {
            disk.forceFolder(folder);
            disk.move(fresh, key);
        }
        return unnamed;
    }

    private Optional<SubjectKey> readFresh() throws IOException {
        try {
            // what cannot be read was not yet written to its end, and never used
            return read(fresh);
        } catch (BrokenSealException unfinished) {
            return Optional.empty();
        }
    }

    private Optional<SubjectKey> read(Path file) throws IOException {
        byte[] wrapped;
        try {
            wrapped = Files.size(file) > MasterKey.WRAPPED_BYTES ? new byte[0] : Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        try {
            return Optional.of(master.unwrap(token, wrapped));
        } catch (BrokenSealException e) {
            // it may have been read while it was being destroyed
            if (isErased()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Makes a key durable. */
    void put(SubjectKey made) throws IOException {
        disk.write(fresh, master.wrap(token, made), SecretFiles.attributes(fresh));
        disk.forceFolder(folder);
        disk.move(fresh, key);
    }

    /** Says durably that the subject is erased, then destroys the keys' bytes. */
    boolean erase() throws IOException {
        boolean there = isThere(key) || isThere(fresh);
        if (!isErased()) {
            disk.write(erased, new byte[0], SecretFiles.attributes(erased));
            disk.forceFolder(folder);
        }
        wipe(key);
        wipe(fresh);
        disk.forceFolder(folder);
        return there;
    }

    private void wipe(Path file) throws IOException {
        if (isThere(file)) {
            disk.wipe(file);
            disk.delete(file);
        }
    }

    /** Makes a key durable for a subject that is erased, and only then says that it no longer is. */
    void putAnew(SubjectKey made) throws IOException {
        wipe(key);
        wipe(fresh);
        put(made);
        disk.forceFolder(folder);
        disk.delete(erased);
        disk.forceFolder(folder);
    }
}
