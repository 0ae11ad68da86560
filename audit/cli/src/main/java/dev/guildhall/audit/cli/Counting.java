package dev.guildhall.audit.cli;

import java.io.IOException;

/** Counts a selection where somebody may be waiting for it, and says how one is asked for where nothing was found. */
final class Counting {

    private Counting() {}

    static Selection.Count count(Selection selection, Console console) throws IOException {
        Selection.Count count;
        try (ProgressBar bar = ProgressBar.on(console)) {
            count = selection.count(bar);
        }
        if (selection.subject().isPresent() && count.events() == 0) {
            console.note(
                    "No entry has this subject: give it exactly as in the events. Without the log's master key, give"
                            + " what stands in the entries, such as hmac:...");
        }
        return count;
    }
}
