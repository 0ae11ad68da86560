package dev.guildhall.audit.reading;

import dev.guildhall.audit.merkle.Hash;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far an index has come with its log; it is committed together with the documents that it counts.
 *
 * @param origin the log's name
 * @param indexed how many entries were read
 * @param last the leaf hash of the last of them; empty when there was none
 * @param pruned how many of them were gone when they were read, or were dropped since
 * @param unreadable how many of them were no events
 * @param cut what the log told of its pruning, of which the index has not seen all; empty where it has
 */
record Progress(String origin, long indexed, Optional<Hash> last, long pruned, long unreadable, Optional<Cut> cut) {

    /** Raised whenever documents or this change their form: an index of another one is rebuilt. */
    private static final String FORMAT = "2";

    static Progress none(String origin) {
        return new Progress(origin, 0, Optional.empty(), 0, 0, Optional.empty());
    }

    Map<String, String> toMap() {
        Map<String, String> map = new HashMap<>(Map.of(
                "format", FORMAT,
                "origin", origin,
                "indexed", Long.toString(indexed),
                "last", last.map(Hash::base64).orElse(""),
                "pruned", Long.toString(pruned),
                "unreadable", Long.toString(unreadable)));
        cut.ifPresent(each -> {
            map.put("cut.total", Long.toString(each.total()));
            map.put("cut.first", Long.toString(each.first()));
            map.put("cut.end", Long.toString(each.end()));
        });
        return map;
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
                    number(map.get("unreadable")),
                    map.containsKey("cut.total")
                            ? Optional.of(new Cut(
                                    number(map.get("cut.total")),
                                    number(map.get("cut.first")),
                                    number(map.get("cut.end"))))
                            : Optional.empty()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static long number(@Nullable String text) {
        return Long.parseLong(text == null ? "" : text);
    }

    Progress read(Hash leaf) {
        return new Progress(origin, indexed + 1, Optional.of(leaf), pruned, unreadable, cut);
    }

    Progress readPruned(Hash leaf) {
        return read(leaf).nowPruned(1);
    }

    Progress readUnreadable(Hash leaf) {
        return new Progress(origin, indexed + 1, Optional.of(leaf), pruned, unreadable + 1, cut);
    }

    /** The log told of a pruning. */
    Progress told(Cut next) {
        return withCut(Optional.of(cut.map(next::after).orElse(next)));
    }

    Progress nowPruned(long more) {
        return new Progress(origin, indexed, last, pruned + more, unreadable, cut);
    }

    /** Without what the log told of, where all of that was seen. */
    Progress settled() {
        return cut.filter(each -> pruned >= each.total()).isPresent() ? withCut(Optional.empty()) : this;
    }

    private Progress withCut(Optional<Cut> now) {
        return new Progress(origin, indexed, last, pruned, unreadable, now);
    }
}
