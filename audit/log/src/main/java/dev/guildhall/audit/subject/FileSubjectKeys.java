package dev.guildhall.audit.subject;

import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.tile.Disk;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.tile.SecretFiles;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps subjects' keys in a folder, each in a file of its own, wrapped under the team's master key. Keep the folder away from
 * the log's, and in no back-up that outlives an erasure: a copy of a key is a key.
 *
 * <pre>
 * master            tells whether a master key is this folder's
 * ab/               the keys whose tokens begin with these digits
 *   TOKEN.key       a wrapped key
 *   TOKEN.erased    without bytes: the subject is erased
 *   lock            without bytes
 * erasing/TOKEN     an erasure that is under way; a crash leaves it, and opening the folder completes it
 * </pre>
 *
 * <p>A destroyed key's bytes are overwritten where they lie and the file is deleted. Discs that write elsewhere (most solid
 * state discs, file systems that copy on write) may keep the old bytes for a while: they are of use only with the master key.
 */
public final class FileSubjectKeys implements SubjectKeys {

    private final Path folder;
    private final Path erasing;
    private final MasterKey master;
    private final Disk disk;
    private final SecureRandom random = new SecureRandom();

    private FileSubjectKeys(Path folder, MasterKey master, Disk disk) {
        this.folder = folder;
        this.erasing = folder.resolve("erasing");
        this.master = Objects.requireNonNull(master, "master");
        this.disk = disk;
    }

    /**
     * Opens the folder, or begins one, and completes erasures that a crash interrupted.
     *
     * @throws BrokenSealException when the folder's keys are wrapped under another master key
     * @throws AuditUnavailableException when the folder cannot be read or written
     */
    public static FileSubjectKeys open(Path folder, MasterKey master) {
        return open(folder, master, Disk.REAL);
    }

    static FileSubjectKeys open(Path folder, MasterKey master, Disk disk) {
        FileSubjectKeys keys = new FileSubjectKeys(folder, master, disk);
        keys.run(keys::begin);
        return keys;
    }

    private boolean begin() throws IOException {
        SecretFiles.createFolder(folder);
        SecretFiles.createFolder(erasing);
        ShardLock.holding(folder, this::checkMaster);
        for (String token : underWay()) {
            resume(SubjectToken.ofHex(token));
        }
        return true;
    }

    private boolean checkMaster() throws IOException {
        Path check = folder.resolve("master");
        boolean begun = KeyFiles.isThere(check);
        if (begun) {
            master.requireMark(Files.readAllBytes(check));
        } else {
            Path unfinished = folder.resolve("master.unfinished");
            disk.write(unfinished, master.mark(random), SecretFiles.attributes(unfinished));
            disk.move(unfinished, check);
            disk.forceFolder(folder);
            disk.forceFolder(DurableFiles.parent(folder));
        }
        return begun;
    }

    private List<String> underWay() throws IOException {
        try (Stream<Path> files = Files.list(erasing)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}"))
                    .toList();
        }
    }

    private void resume(SubjectToken token) throws IOException {
        KeyFiles files = files(token);
        // unless another process, which was erasing meanwhile, has ended
        files.holding(() -> KeyFiles.isThere(erasing.resolve(token.hex())) && finish(files, token));
    }

    private KeyFiles files(SubjectToken token) {
        return new KeyFiles(folder, master, disk, token);
    }

    @Override
    public SubjectToken token(String subject) {
        return master.token(subject);
    }

    @Override
    public Optional<SubjectKey> find(SubjectToken token) {
        return run(() -> files(token).find());
    }

    @Override
    public SubjectKey findOrCreate(SubjectToken token) {
        KeyFiles files = files(token);
        return run(() -> {
            Optional<SubjectKey> found = files.findDurable();
            return found.isPresent() ? found.get() : create(files);
        });
    }

    private SubjectKey create(KeyFiles files) throws IOException {
        return files.holding(() -> {
            if (files.isErased()) {
                throw new SubjectErasedException();
            }
            Optional<SubjectKey> found = files.settle();
            if (found.isPresent()) {
                return found.get();
            }
            SubjectKey made = SubjectKey.generate(random);
            files.put(made);
            return made;
        });
    }

    @Override
    public boolean destroy(SubjectToken token) {
        KeyFiles files = files(token);
        return run(() -> files.holding(() -> {
            Path underWay = erasing.resolve(token.hex());
            disk.write(underWay, new byte[0], SecretFiles.attributes(underWay));
            disk.forceFolder(erasing);
            return finish(files, token);
        }));
    }

    private boolean finish(KeyFiles files, SubjectToken token) throws IOException {
        boolean there = files.erase();
        disk.delete(erasing.resolve(token.hex()));
        disk.forceFolder(erasing);
        return there;
    }

    @Override
    public boolean isDestroyed(SubjectToken token) {
        return run(files(token)::isErased);
    }

    @Override
    public SubjectKey readmit(SubjectToken token) {
        KeyFiles files = files(token);
        return run(() -> files.holding(() -> {
            // an erasure that failed half-way is not to be resumed after this
            disk.delete(erasing.resolve(token.hex()));
            disk.forceFolder(erasing);
            Optional<SubjectKey> found = files.settle();
            if (found.isPresent()) {
                return found.get();
            }
            SubjectKey made = SubjectKey.generate(random);
            files.putAnew(made);
            return made;
        }));
    }

    // an interrupt closes channels: it must neither fail an event that is being recorded nor be lost
    private <T> T run(ShardLock.Work<T> work) {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    return work.run();
                } catch (ClosedByInterruptException | FileLockInterruptionException e) {
                    interrupted |= Thread.interrupted();
                }
            }
        } catch (IOException e) {
            throw new AuditUnavailableException(
                    "The subjects' keys in " + folder + " could not be read or written: "
                            + e.getClass().getSimpleName(),
                    e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The folder. */
    @Override
    public String toString() {
        return "FileSubjectKeys[" + folder + "]";
    }
}
