package dev.guildhall.audit.file;

import dev.guildhall.audit.retention.Expiry;
import dev.guildhall.audit.store.CutLists;
import dev.guildhall.audit.tile.BundleEntry;
import dev.guildhall.audit.tile.Disk;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.tile.EntryBundle;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.PrunedBundle;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.tile.TileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Cuts expired entries of bundles to their hashes. A bundle gets its pruned form before it loses its whole one: a crash leaves
 * one of them or both, and whoever prunes again goes on from the pruned one. Not thread-safe.
 */
final class BundlePruner {

    /**
     * What is going to be cut.
     *
     * @param places how many places have to be looked at, from the first on
     */
    record Plan(CutLists cut, long places) {}

    private final LogFolder folder;
    private final Disk disk;
    private final TileReader reader;

    BundlePruner(LogFolder folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
        this.reader = new TileReader(folder);
    }

    /** What of the tree of this size is expired. */
    Plan plan(Expiry expiry, long size) throws IOException {
        CutLists cut = new CutLists();
        long places = 0;
        boolean over = false;
        for (long place = 0; place * TilePath.FULL < size; place++) {
            int width = TilePath.widthAt(TilePath.ENTRIES, place, size);
            boolean pruned = exists(new TilePath(TilePath.PRUNED, place, width));
            if (over && !pruned) {
                continue;
            }
            List<BundleEntry> entries =
                    pruned ? read(new TilePath(TilePath.PRUNED, place, width)) : reader.bundle(place, width);
            over = over || isLater(entries, expiry);
            count(cut, place, entries, expiry);
            places = over && !pruned ? places : place + 1;
        }
        return new Plan(cut, places);
    }

    /** Whether all entries from these on are too young; the time of recording never goes back. */
    private static boolean isLater(List<BundleEntry> entries, Expiry expiry) {
        return entries.stream()
                .flatMap(entry -> entry.bytes().stream())
                .findFirst()
                .filter(expiry::isTooYoung)
                .isPresent();
    }

    /** Adds what of a bundle is cut, and what is going to be. */
    private static void count(CutLists cut, long place, List<BundleEntry> bundle, Expiry expiry) {
        for (int i = 0; i < bundle.size(); i++) {
            BundleEntry entry = bundle.get(i);
            if (entry.isCut()) {
                cut.cutBefore(1);
            } else if (entry.bytes().filter(expiry::isExpired).isPresent()) {
                cut.add(place * TilePath.FULL + i);
            }
        }
    }

    /** Cuts what is expired in every file of the bundle at a place, of whatever width. */
    void prune(long place, Expiry expiry, long end) throws IOException {
        for (int width : widths(place)) {
            TilePath whole = new TilePath(TilePath.ENTRIES, place, width);
            boolean pruned = exists(whole.pruned());
            List<BundleEntry> before = read(pruned ? whole.pruned() : whole);
            List<BundleEntry> after = BundleEntry.cut(before, expiry::isExpired, end - place * TilePath.FULL);
            if (!after.equals(before)) {
                put(folder.file(whole.pruned()), PrunedBundle.encode(after));
                pruned = true;
            }
            if (pruned && exists(whole)) {
                disk.delete(folder.file(whole));
                disk.forceFolder(DurableFiles.parent(folder.file(whole)));
            }
        }
    }

    private void put(Path file, byte[] bytes) throws IOException {
        Path written = folder.pending().resolve("pruned");
        Files.createDirectories(folder.pending());
        disk.write(written, bytes);
        createFolder(DurableFiles.parent(file));
        disk.move(written, file);
        disk.forceFolder(DurableFiles.parent(file));
    }

    private void createFolder(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            createFolder(DurableFiles.parent(wanted));
            Files.createDirectory(wanted);
            disk.forceFolder(DurableFiles.parent(wanted));
        }
    }

    private boolean exists(TilePath path) {
        return Files.exists(folder.file(path));
    }

    private List<BundleEntry> read(TilePath path) throws IOException {
        byte[] bytes = reader.readWhole(path);
        List<BundleEntry> entries = path.level() == TilePath.PRUNED
                ? PrunedBundle.decode(bytes)
                : EntryBundle.decode(bytes).stream().map(BundleEntry::whole).toList();
        if (entries.size() != path.width()) {
            throw new IOException("The bundle " + path.path() + " has " + entries.size() + " entries");
        }
        return entries;
    }

    private Set<Integer> widths(long place) throws IOException {
        Set<Integer> widths = new TreeSet<>();
        for (int level : new int[] {TilePath.ENTRIES, TilePath.PRUNED}) {
            TilePath full = new TilePath(level, place, TilePath.FULL);
            if (exists(full)) {
                widths.add(TilePath.FULL);
            }
            Path file = folder.file(full);
            Path partials = file.resolveSibling(file.getFileName() + ".p");
            if (Files.isDirectory(partials)) {
                try (Stream<Path> listed = Files.list(partials)) {
                    listed.map(each -> TilePath.parse(full.path() + ".p/" + each.getFileName()))
                            .flatMap(Optional::stream)
                            .forEach(partial -> widths.add(partial.width()));
                }
            }
        }
        return widths;
    }
}
