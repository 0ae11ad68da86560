package dev.guildhall.audit.verify;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.MalformedNoteException;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.note.WitnessPolicy;
import dev.guildhall.audit.segment.SegmentFiles;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.tile.TileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Checks a log's folder with the log's verifier key and nothing else: every byte of every file of the log.
 *
 * <pre>{@code
 * VerifierKey key = VerifierKey.parse("example.gov.uk/permits+1a2b3c4d+...");
 * Verification verification = LogVerifier.verify(Path.of("/var/lib/permits/audit"), key);
 * System.out.println(verification);      // intact: 15 entries ..., or a line for each fault
 * }</pre>
 *
 * <p>A log that was handed over to another key since is verified with the earlier key, too: its entries lead to the later
 * one.
 *
 * <p>Reads only, and may read while a log writes. A tail that was cut off together with its checkpoint is found by
 * comparing with a checkpoint that was kept elsewhere: {@link #verify(Path, VerifierKey, Checkpoint)}.
 */
public final class LogVerifier {

    /** How long a log that may be writing is left alone before it is read again. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Progress UNTOLD = (entries, of) -> {};

    private final LogFolder folder;
    private final VerifierKey key;
    private final Faults faults = new Faults();
    private final OwnEvents told;
    private final List<String> unchecked = new ArrayList<>();
    private final Progress progress;

    private LogVerifier(Path folder, VerifierKey key, Progress progress) {
        this.folder = new LogFolder(folder);
        this.key = key;
        this.told = new OwnEvents(key);
        this.progress = progress;
    }

    /**
     * Checks the log in the folder.
     *
     * @throws IOException when the folder or a file in it cannot be read
     */
    public static Verification verify(Path folder, VerifierKey key) throws IOException {
        return verify(folder, key, PAUSE);
    }

    /** Checks the log in the folder as {@link #verify(Path, VerifierKey)}, and tells how far it has come. */
    public static Verification verify(Path folder, VerifierKey key, Progress progress) throws IOException {
        return new LogVerifier(folder, key, progress).run(PAUSE);
    }

    static Verification verify(Path folder, VerifierKey key, Duration pause) throws IOException {
        return new LogVerifier(folder, key, UNTOLD).run(pause);
    }

    /**
     * Checks the log in the folder, and that it begins with all that the earlier checkpoint vouched for.
     *
     * @param earlier a checkpoint of the same log that was kept elsewhere
     * @throws IllegalArgumentException when the earlier checkpoint is not signed by the key, nor by one that the log had before
     *     or after it
     * @throws IOException when the folder or a file in it cannot be read
     */
    public static Verification verify(Path folder, VerifierKey key, Checkpoint earlier) throws IOException {
        return verify(folder, key, earlier, UNTOLD);
    }

    /** Checks the log in the folder as {@link #verify(Path, VerifierKey, Checkpoint)}, and tells how far it has come. */
    public static Verification verify(Path folder, VerifierKey key, Checkpoint earlier, Progress progress)
            throws IOException {
        LogVerifier verifier = new LogVerifier(folder, key, progress);
        Verification verification = verifier.run(PAUSE);
        Optional<Checkpoint> checkpoint = verification.checkpoint();
        if (checkpoint.isEmpty()) {
            return verification;
        }
        if (!verifier.told.keys().signed(earlier)) {
            throw new IllegalArgumentException(
                    "The earlier checkpoint is not signed by " + key + ": give one of the same log");
        }
        verifier.compare(earlier, checkpoint.get());
        return verifier.result(checkpoint.get(), verification.entries());
    }

    /**
     * Checks the log in the folder, and that enough witnesses cosigned its checkpoint.
     *
     * @throws IOException when the folder or a file in it cannot be read
     */
    public static Verification verify(Path folder, VerifierKey key, WitnessPolicy policy) throws IOException {
        LogVerifier verifier = new LogVerifier(folder, key, UNTOLD);
        Verification verification = verifier.run(PAUSE);
        Optional<Checkpoint> checkpoint = verification.checkpoint();
        if (checkpoint.isEmpty() || policy.isMetBy(checkpoint.get())) {
            return verification;
        }
        verifier.faults.missing(
                LogFolder.CHECKPOINT,
                0,
                checkpoint.get().size(),
                policy.cosigners(checkpoint.get()) + " of the witnesses cosigned it, and " + policy.required()
                        + " have to");
        return verifier.result(checkpoint.get(), verification.entries());
    }

    private Verification run(Duration pause) throws IOException {
        if (!Files.isDirectory(folder.path())) {
            throw new NoSuchFileException(folder.path().toString(), null, "there is no such folder");
        }
        Snapshot snapshot = Snapshot.of(folder, pause);
        others(snapshot);
        Optional<Checkpoint> checkpoint = checkpoint(snapshot);
        if (checkpoint.isEmpty()) {
            return new Verification(null, 0, 0, faults, unchecked);
        }
        long size = checkpoint.get().size();
        SegmentCheck segments = new SegmentCheck(snapshot.moving ? List.of() : snapshot.segments, faults);
        segments.checkEach(size);
        TileFiles tiles = new TileFiles(new TileReader(folder), snapshot.tiles, size);
        TreeCheck tree = new TreeCheck(tiles, size, checkpoint.get().root(), faults, told);
        tree.checkCovered((first, leaves) -> {
            segments.compare(first, leaves);
            progress.at(first + leaves.width(), size);
        });
        long entries = size;
        for (Optional<Hash> leaf = segments.waiting(entries); leaf.isPresent(); leaf = segments.waiting(entries)) {
            tree.addWaiting(leaf.get());
            entries++;
        }
        if (!snapshot.moving) {
            tree.finish();
        }
        // what is cut after the snapshot is told of by an event after it
        PruningCheck pruning = told.pruning();
        if (!pruning.isTold() && Arrays.equals(snapshot.checkpoint, folder.readCheckpoint())) {
            pruning.blame(faults);
        }
        if (faults.isEmpty()) {
            told.keys().judge(checkpoint.get(), faults);
        }
        return result(checkpoint.get(), entries);
    }

    private Verification result(Checkpoint checkpoint, long entries) {
        return new Verification(checkpoint, entries, told.pruning().count(), faults, unchecked);
    }

    private Optional<Checkpoint> checkpoint(Snapshot snapshot) {
        long entries = Math.max(1, bundledEntries(snapshot));
        byte[] bytes = snapshot.checkpoint;
        if (bytes == null) {
            faults.missing(LogFolder.CHECKPOINT, 0, entries, "the checkpoint is not there");
            return Optional.empty();
        }
        try {
            Checkpoint checkpoint = Checkpoint.parse(bytes);
            if (checkpoint.isSignedBy(key)) {
                return Optional.of(checkpoint);
            }
            VerifierKey handedOver = KeySearch.from(key, snapshot, new TileReader(folder));
            if (checkpoint.isSignedBy(handedOver)) {
                return Optional.of(checkpoint);
            }
            String later = handedOver.equals(key) ? "" : " nor by " + handedOver + ", which that led to";
            faults.changed(LogFolder.CHECKPOINT, 0, entries, "it is not signed by " + key + later);
        } catch (MalformedNoteException e) {
            faults.changed(LogFolder.CHECKPOINT, 0, entries, "it is no checkpoint: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** How many entries the names of the bundles promise. */
    private static long bundledEntries(Snapshot snapshot) {
        return snapshot.tiles.values().stream()
                .flatMap(List::stream)
                .filter(path -> path.level() < 0)
                .mapToLong(path -> path.index() * TilePath.FULL + path.width())
                .max()
                .orElse(0);
    }

    private void others(Snapshot snapshot) throws IOException {
        for (String name : snapshot.others) {
            Path file = folder.path().resolve(name);
            if (Files.exists(file)) {
                other(name, file, snapshot);
            }
        }
    }

    private void other(String name, Path file, Snapshot snapshot) throws IOException {
        if (name.startsWith(LogFolder.LOCK) && name.indexOf('/') < 0) {
            if (Files.size(file) > 0) {
                faults.changed(name, 0, 0, "a lock has no bytes");
            }
        } else if (name.startsWith(LogFolder.WAL + "/") && SegmentFiles.isSpare(file)) {
            if (!snapshot.moving && !SegmentFiles.isCleanSpare(file)) {
                long next = snapshot.segments.stream()
                        .map(SegmentLeaves::next)
                        .max(Comparator.naturalOrder())
                        .orElse(0L);
                faults.changed(name, next, next + 1, "a segment prepared for the entries to come holds zeros");
            }
        } else if (name.startsWith(LogFolder.PENDING + "/")) {
            if (!snapshot.moving && !isOpen()) {
                faults.unfinished(name, 0, 0, "a write was interrupted; opening the log removes it");
            }
        } else {
            unchecked.add(name);
        }
    }

    /** Whether a running process says that it has the log open. */
    private boolean isOpen() throws IOException {
        try (var files = Files.list(folder.path())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(LogFolder.LOCK + "\\.[0-9]{1,18}"))
                    .anyMatch(name -> ProcessHandle.of(Long.parseLong(name.substring(LogFolder.LOCK.length() + 1)))
                            .isPresent());
        }
    }

    private void compare(Checkpoint earlier, Checkpoint checkpoint) throws IOException {
        if (earlier.size() > checkpoint.size()) {
            faults.missing(
                    LogFolder.CHECKPOINT,
                    checkpoint.size(),
                    earlier.size(),
                    "an earlier checkpoint vouches for more entries: the log was cut off");
            return;
        }
        if (!faults.isEmpty()) {
            // the tiles that the earlier root would be computed from cannot be relied on
            return;
        }
        Hash root = new MerkleTree(earlier.size(), new TileReader(folder).nodes(checkpoint.size())).root();
        if (!root.equals(earlier.root())) {
            faults.changed(LogFolder.CHECKPOINT, 0, earlier.size(), "an earlier checkpoint vouches for other entries");
        }
    }
}
