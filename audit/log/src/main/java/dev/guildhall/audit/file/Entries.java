package dev.guildhall.audit.file;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.segment.Frames;
import java.io.IOException;
import java.util.Arrays;

/** Entries and their hashes, in memory that is used again and again. Not thread-safe. */
final class Entries implements EntrySource {

    private static final int INITIAL = 64;

    private final Frames frames;
    private byte[] leaves = new byte[INITIAL * Hash.BYTES];

    Entries(Frames frames) {
        this.frames = frames;
    }

    /** Puts an entry at the end, and answers its place, counted from 0. */
    int add(byte[] entry, Hash leaf) {
        int place = frames.count();
        reserve(place + 1);
        leaf.copyTo(leaves, place * Hash.BYTES);
        frames.add(entry);
        return place;
    }

    /** Puts all of others at the end. */
    void addAll(Entries others) {
        int before = frames.count();
        int more = others.frames.count();
        reserve(before + more);
        System.arraycopy(others.leaves, 0, leaves, before * Hash.BYTES, more * Hash.BYTES);
        frames.addAll(others.frames);
    }

    /** Whether all of others can be put at the end without more memory. */
    boolean hasRoomFor(Entries others) {
        return frames.hasRoomFor(others.frames.length())
                && (frames.count() + others.frames.count()) * Hash.BYTES <= leaves.length;
    }

    /** Makes sure that all of others can be put at the end without more memory, where there is room for their frames. */
    void reserveFor(Entries others) {
        reserve(frames.count() + others.frames.count());
    }

    private void reserve(int count) {
        if (count * Hash.BYTES > leaves.length) {
            leaves = Arrays.copyOf(leaves, Math.max(count * Hash.BYTES, leaves.length * 2));
        }
    }

    Frames frames() {
        return frames;
    }

    int count() {
        return frames.count();
    }

    @Override
    public void forEach(Taker taker) throws IOException {
        frames.forEach((place, entry) -> taker.take(entry, Hash.of(leaves, place * Hash.BYTES)));
    }

    void clear() {
        frames.clear();
    }
}
