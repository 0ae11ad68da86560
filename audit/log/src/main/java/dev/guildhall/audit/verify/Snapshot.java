package dev.guildhall.audit.verify;

import dev.guildhall.audit.segment.SegmentFiles;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.TilePath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a log's folder at one moment: the checkpoint's bytes, the names of the tiles, the hashes of
 * what is in the segments and whatever else there is. A log may be writing meanwhile: the parts are read again until they belong together.
 */
final class Snapshot {

    private static final int ATTEMPTS = 5;

    /** Which tile or bundle, whatever its width. */
    record Place(int level, long index) {}

    final byte @Nullable [] checkpoint;
    final Map<Place, List<TilePath>> tiles = new HashMap<>();
    final List<SegmentLeaves> segments;
    /** Files that are neither checkpoint, tile, bundle nor segment; relative, with slashes. */
    final List<String> others = new ArrayList<>();
    /** Whether the log moved on while it was read, so that only what the checkpoint covers can be judged. */
    boolean moving;

    private Snapshot(LogFolder folder) throws IOException {
        this.checkpoint = checkpoint(folder);
        walk(folder.path());
        this.segments = segments(folder);
    }

    static Snapshot of(LogFolder folder, Duration pause) throws IOException {
        Snapshot snapshot = new Snapshot(folder);
        for (int i = 1; i < ATTEMPTS; i++) {
            snapshot.moving = !Arrays.equals(snapshot.checkpoint, checkpoint(folder));
            if (!snapshot.moving && !snapshot.isUnsettled()) {
                return snapshot;
            }
            pause(pause);
            Snapshot later = new Snapshot(folder);
            if (!snapshot.moving && later.isAs(snapshot)) {
                // nobody writes: what looks unfinished stays unfinished
                return later;
            }
            snapshot = later;
        }
        snapshot.moving = true;
        return snapshot;
    }

    private boolean isUnsettled() {
        return segments.stream().anyMatch(SegmentLeaves::isUnsettled)
                || others.stream().anyMatch(Snapshot::isPassing);
    }

    private static boolean isPassing(String name) {
        return name.startsWith(LogFolder.PENDING + "/") || name.startsWith(LogFolder.WAL + "/");
    }

    private boolean isAs(Snapshot earlier) {
        return Arrays.equals(checkpoint, earlier.checkpoint)
                && tiles.equals(earlier.tiles)
                && others.equals(earlier.others)
                && ends().equals(earlier.ends());
    }

    private List<SegmentLeaves.Ends> ends() {
        return segments.stream().map(SegmentLeaves::ends).toList();
    }

    private static byte @Nullable [] checkpoint(LogFolder folder) throws IOException {
        try {
            return folder.readCheckpoint();
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    private static List<SegmentLeaves> segments(LogFolder folder) throws IOException {
        List<SegmentLeaves> segments = new ArrayList<>();
        for (Path segment : SegmentFiles.segments(folder.wal())) {
            try {
                segments.add(SegmentLeaves.read(segment));
            } catch (NoSuchFileException retiredMeanwhile) {
                // its entries are in the tree by now
            }
        }
        return segments;
    }

    private void walk(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sort(root, file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                if (e != null && !(e instanceof NoSuchFileException)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        others.sort(null);
    }

    private void sort(Path root, Path file) {
        String name =
                root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
        Optional<TilePath> tile = TilePath.parse(name);
        if (tile.isPresent()) {
            Place place = new Place(tile.get().level(), tile.get().index());
            tiles.computeIfAbsent(place, p -> new ArrayList<>()).add(tile.get());
        } else if (!name.equals(LogFolder.CHECKPOINT) && !isSegment(name, file)) {
            others.add(name);
        }
    }

    private static boolean isSegment(String name, Path file) {
        return name.startsWith(LogFolder.WAL + "/")
                && SegmentFiles.firstIndex(file).isPresent();
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
