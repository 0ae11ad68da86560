package dev.guildhall.audit.verify;

import java.util.Objects;

/**
 * Something wrong in a log's folder: the file, the entries that it concerns, and what it is.
 *
 * @param kind whether bytes were changed, are missing, or were left unfinished by a crash
 * @param file the file, relative to the log's folder, with slashes
 * @param from the index of the first entry concerned
 * @param to the index after the last entry concerned; equal to {@code from} when no entry is concerned
 * @param reason what is wrong, in words
 */
public record Fault(Kind kind, String file, long from, long to, String reason) {

    /** What sort of fault it is. */
    public enum Kind {
        /** Bytes are not what was signed, or not what was written. */
        CHANGED,
        /** Something that the checkpoint covers is not there. */
        MISSING,
        /** A write that did not end; no acknowledged event is in it, and opening the log tidies it up. */
        UNFINISHED
    }

    public Fault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reason, "reason");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A fault concerns the entries from " + from + " to before " + to);
        }
    }

    /** Whether the entry is among those that the fault concerns. */
    public boolean concerns(long index) {
        return from <= index && index < to;
    }

    /** The fault in one line, such as {@code entry 17: tile/entries/000.p/32: its bytes were changed}. */
    @Override
    public String toString() {
        String entries;
        if (to == from) {
            entries = "after entry " + (from - 1);
        } else {
            entries = to == from + 1 ? "entry " + from : "entries " + from + " to " + (to - 1);
        }
        return (from == 0 && to == 0 ? "no entry" : entries) + ": " + file + ": " + reason;
    }
}
