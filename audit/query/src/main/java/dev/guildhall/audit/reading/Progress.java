package dev.guildhall.audit.reading;

import dev.guildhall.audit.merkle.Hash;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far an index has come with its log; it is committed together with the documents that it counts.
 *
 * @param origin the log's name
 * @param indexed how many entries were read
 * @param last the leaf hash of the last of them; empty when there was none
 * @param pruned how many of them were gone when they were read
 * @param unreadable how many of them were no events
 */
record Progress(String origin, long indexed, Optional<Hash> last, long pruned, long unreadable) {

    /** Raised whenever documents change their form: an index of another one is rebuilt. */
    private static final String FORMAT = "1";

    static Progress none(String origin) {
        return new Progress(origin, 0, Optional.empty(), 0, 0);
    }

    Map<String, String> toMap() {
        return Map.of(
                "format", FORMAT,
                "origin", origin,
                "indexed", Long.toString(indexed),
                "last", last.map(Hash::base64).orElse(""),
                "pruned", Long.toString(pruned),
                "unreadable", Long.toString(unreadable));
    }

    /** What a commit says; empty when it is of another form. */
    static Optional<Progress> of(Map<String, String> map) {
        String origin = map.get("origin");
        String last = map.get("last");
        if (!FORMAT.equals(map.get("format")) || origin == null || last == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Progress(
                    origin,
                    number(map.get("indexed")),
                    last.isEmpty() ? Optional.empty() : Optional.of(Hash.ofBase64(last)),
                    number(map.get("pruned")),
                    number(map.get("unreadable"))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static long number(@Nullable String text) {
        return Long.parseLong(text == null ? "" : text);
    }

    Progress read(Hash leaf) {
        return new Progress(origin, indexed + 1, Optional.of(leaf), pruned, unreadable);
    }

    Progress readPruned(Hash leaf) {
        return new Progress(origin, indexed + 1, Optional.of(leaf), pruned + 1, unreadable);
    }

    Progress readUnreadable(Hash leaf) {
        return new Progress(origin, indexed + 1, Optional.of(leaf), pruned, unreadable + 1);
    }

    Progress nowPruned(long more) {
        return new Progress(origin, indexed, last, pruned + more, unreadable);
    }
}
