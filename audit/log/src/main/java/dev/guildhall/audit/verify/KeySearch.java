package dev.guildhall.audit.verify;

import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.rotation.KeyChain;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.tile.TileReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks through all bundles for the key that a log was handed over to. A hand-over is believed for its signatures alone, so
 * that it can be looked for before anything else of the log is believed.
 */
final class KeySearch {

    private KeySearch() {}

    /** The key that the trusted one led to, through any number of others; itself where it handed the log to none. */
    static VerifierKey from(VerifierKey trusted, Snapshot snapshot, TileReader reader) {
        Map<Long, TilePath> bundles = new TreeMap<>();
        snapshot.tiles
                .values()
                .forEach(paths -> paths.stream()
                        .filter(path -> path.level() < 0)
                        .forEach(path -> bundles.merge(path.index(), path, KeySearch::wider)));
        KeyChain keys = new KeyChain(trusted);
        for (TilePath bundle : bundles.values()) {
            read(bundle, reader, keys);
        }
        return keys.last();
    }

    private static void read(TilePath seen, TileReader reader, KeyChain keys) {
        // a log that is being written or pruned takes a file away once another has its entries: look in this order
        for (TilePath path :
                List.of(seen, seen.full(), seen.pruned(), seen.full().pruned())) {
            try {
                follow(reader.readWhole(path), Framing.of(path), keys);
                return;
            } catch (IOException unreadable) {
                // then it hands nothing over, and whoever believes the checkpoint names it
            }
        }
    }

    private static void follow(byte[] bundle, Framing framing, KeyChain keys) {
        int at = 0;
        for (int next = framing.endAt(bundle, at); next > at; next = framing.endAt(bundle, at)) {
            if (!framing.isCut(bundle, at)) {
                KeyRotation.in(bundle, at + framing.headerBytes(), next).ifPresent(keys::follow);
            }
            at = next;
        }
    }

    private static TilePath wider(TilePath one, TilePath other) {
        return one.width() >= other.width() ? one : other;
    }
}
