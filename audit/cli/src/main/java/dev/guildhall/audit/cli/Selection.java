package dev.guildhall.audit.cli;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.json.JsonValue.JsonString;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.verify.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The entries under a checkpoint, or those of one subject: they are counted first, so that the reading can be recorded, and
 * then given. It does not matter what is recorded meanwhile.
 *
 * @param log the log
 * @param checkpoint the checkpoint
 * @param subject what stands in the entries for the subject that is asked for
 */
record Selection(LogReader log, Checkpoint checkpoint, Optional<String> subject) {

    /** A bundle of the log, which has at most 16 MiB. */
    private static final int PAGE = 256;

    /** What to do with an entry. */
    @FunctionalInterface
    interface Visitor {
        void visit(StoredEntry entry) throws IOException;
    }

    /**
     * How many there are.
     *
     * @param events how many entries are whole
     * @param first the index of the first of them
     * @param last the index of the last of them
     * @param pruned how many entries are cut to their hashes; whose they were nobody can tell
     */
    record Count(long events, long first, long last, long pruned) {

        private Count and(StoredEntry entry) {
            return entry.bytes().isEmpty()
                    ? new Count(events, first, last, pruned + 1)
                    : new Count(events + 1, events == 0 ? entry.index() : first, entry.index(), pruned);
        }

        /** Tells of what was cut. */
        void notePruned(Console console) {
            if (pruned > 0) {
                console.note("Entries whose time was over, and of which only the hashes are kept: " + pruned);
            }
        }
    }

    /** Counts them. */
    Count count(Progress progress) throws IOException {
        Count[] count = {new Count(0, 0, 0, 0)};
        each(progress, entry -> count[0] = count[0].and(entry));
        return count[0];
    }

    /** Gives each whole entry, in order. */
    void each(Visitor visitor) throws IOException {
        each((entries, of) -> {}, entry -> {
            if (entry.bytes().isPresent()) {
                visitor.visit(entry);
            }
        });
    }

    private void each(Progress progress, Visitor visitor) throws IOException {
        long size = checkpoint.size();
        Optional<String> mark = subject.map(Selection::mark);
        for (long index = 0; index < size; index += PAGE) {
            for (StoredEntry entry : log.entries(index, (int) Math.min(PAGE, size - index))) {
                if (entry.bytes().isEmpty()
                        || mark.isEmpty()
                        || isAsked(entry.bytes().get(), mark.get())) {
                    visitor.visit(entry);
                }
                progress.at(entry.index(), size);
            }
        }
    }

    /** The subject as its bytes stand in an entry: most entries without it need not be read as JSON. */
    private static String mark(String subject) {
        return new String(new JsonString(subject).canonicalBytes(), StandardCharsets.ISO_8859_1);
    }

    private boolean isAsked(byte[] entry, String mark) {
        if (!new String(entry, StandardCharsets.ISO_8859_1).contains(mark)) {
            return false;
        }
        try {
            return EventReader.read(entry).event().subject().equals(subject);
        } catch (MalformedEntryException unreadable) {
            // it may be the subject's: whoever visits it says that it cannot be read
            return true;
        }
    }
}
