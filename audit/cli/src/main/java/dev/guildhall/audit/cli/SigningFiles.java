package dev.guildhall.audit.cli;

import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.store.DamagedLogException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * A log's signing key, and beside it, while the log is handed over, the next: {@code KEY.next}. The log itself tells which of
 * the two it is under, so that a kill at any moment leaves it with a key that opens it. Keys that it is under no more are kept
 * as {@code KEY.retired-HASH}, for a back-up of before can be opened with no other.
 *
 * @param key where the signing key is, or a symbolic link to it
 */
record SigningFiles(Path key) {

    /** Whether the key is at hand. */
    boolean isThere() {
        return Files.exists(key);
    }

    /** @throws IOException when the key is not at hand, or is none */
    void require() throws IOException {
        load();
    }

    /** Where the next key is while the log is handed over. */
    Path next() throws IOException {
        return beside(".next");
    }

    /** Where a key is kept that the log is under no more; by the hash that stands in its verifier key, too. */
    Path retired(VerifierKey retired) throws IOException {
        return beside(".retired-" + retired.toString().split("\\+", 3)[1]);
    }

    /** Beside the file itself, for a link to it may stand where no key belongs. */
    private Path beside(String ending) throws IOException {
        Path file = real();
        return file.resolveSibling(file.getFileName() + ending);
    }

    private Path real() throws IOException {
        return isThere() ? key.toRealPath() : key;
    }

    /** Opens the log with the key that it is under. */
    FileStore open(Path folder) throws IOException {
        SigningKey present = load();
        try {
            return FileStore.in(folder, present).open();
        } catch (DamagedLogException e) {
            return openWith(otherThan(present).orElseThrow(() -> e), folder, e);
        }
    }

    /** The next key; or the present one, where somebody has put the next in its place since it was read. */
    private Optional<SigningKey> otherThan(SigningKey read) throws IOException {
        // in this order, for between the two readings one may become the other
        for (Path file : List.of(next(), key)) {
            Optional<SigningKey> found =
                    whole(file).filter(each -> !each.verifierKey().equals(read.verifierKey()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The key in a file; empty where there is none, or what a kill left while it was saved. */
    private static Optional<SigningKey> whole(Path file) throws IOException {
        try {
            return Files.exists(file) ? Optional.of(SigningKey.load(file)) : Optional.empty();
        } catch (NoSuchFileException renamed) {
            return Optional.empty();
        } catch (IllegalArgumentException torn) {
            return Optional.empty();
        }
    }

    private static FileStore openWith(SigningKey other, Path folder, DamagedLogException first) {
        try {
            return FileStore.in(folder, other).open();
        } catch (DamagedLogException neither) {
            first.addSuppressed(neither);
            throw first;
        }
    }

    /**
     * Generates the next key and saves it, on disk before anything is signed with it. A next key that is there already never
     * signed, and is retired; call {@link #finish} before.
     */
    SigningKey prepare() throws IOException {
        Path next = next();
        Optional<SigningKey> unused = whole(next);
        if (unused.isPresent()) {
            retire(unused.get());
        }
        // also half a key: the log is not handed over to what is not yet on disk
        Files.deleteIfExists(next);
        SigningKey generated = SigningKey.generate(load().name(), new SecureRandom());
        generated.save(next);
        return generated;
    }

    /** Puts the next key in the place of the present one where the log was handed over to it; otherwise does nothing. */
    void finish(Checkpoint latest) throws IOException {
        if (whole(next()).filter(next -> latest.isSignedBy(next.verifierKey())).isPresent()) {
            retire(load());
            Files.move(next(), real(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Keeps a key; what a kill left of the same file before is written anew, for the key is still where it was. */
    private void retire(SigningKey retired) throws IOException {
        Path kept = retired(retired.verifierKey());
        Files.deleteIfExists(kept);
        retired.save(kept);
    }

    private SigningKey load() throws IOException {
        if (!isThere()) {
            throw new ToldException("The log's signing key is not at " + key + ": say with --key-file where it is");
        }
        try {
            return SigningKey.load(key);
        } catch (IllegalArgumentException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }
}
