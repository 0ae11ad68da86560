package dev.guildhall.forms.answer;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which session wrote which page last, and which sessions are still to be told that what they wrote was replaced. Sessions
 * stand here under a mark that gives nothing away. Small: a draft that one session
 * fills in holds one mark. Immutable.
 *
 * @param usual the session that wrote every page that is not among the others; empty when nothing was written
 * @param others by the id of a page, the session that wrote it last, where that is not the usual one
 * @param replacements what is still to be told, the oldest first; at most {@value #MAX_REPLACEMENTS}
 */
public record Authorship(Optional<String> usual, Map<String, String> others, List<Replacement> replacements) {

    /** The most replacements that are kept; beyond it the oldest is forgotten. */
    public static final int MAX_REPLACEMENTS = 50;

    private static final Authorship NONE = new Authorship(Optional.empty(), Map.of(), List.of());

    /**
     * A page whose answers another tab or another session replaced.
     *
     * @param page the page's id
     * @param author the session whose answers were replaced
     * @param at when
     * @param version the version of the application that was saved with the replacement
     */
    public record Replacement(String page, String author, Instant at, long version) {}

    public Authorship {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        replacements = List.copyOf(replacements);
    }

    /** Nothing was written yet. */
    public static Authorship none() {
        return NONE;
    }

    /** The session that wrote the page last; empty when that is not known. */
    public Optional<String> of(String page) {
        return Optional.ofNullable(others.get(page)).or(() -> usual);
    }

    /** The same, once this session has written the page. */
    public Authorship writtenBy(String session, String page) {
        Map<String, String> changed = new LinkedHashMap<>(others);
        if (usual.orElse(session).equals(session)) {
            changed.remove(page);
        } else {
            changed.put(page, session);
        }
        return new Authorship(Optional.of(usual.orElse(session)), changed, replacements);
    }

    /** The same, with something more to tell; it takes the place of an earlier word to the same session about the same page. */
    public Authorship with(Replacement replacement) {
        List<Replacement> all = Stream.concat(
                        replacements.stream()
                                .filter(each -> !each.page().equals(replacement.page())
                                        || !each.author().equals(replacement.author())),
                        Stream.of(replacement))
                .toList();
        return new Authorship(usual, others, all.subList(Math.max(0, all.size() - MAX_REPLACEMENTS), all.size()));
    }

    /** What is to be told to this session. */
    public List<Replacement> toTell(String session) {
        return replacements.stream()
                .filter(each -> each.author().equals(session))
                .toList();
    }

    /** The same, once this session has seen a page that was made of this version of the application. */
    public Authorship told(String session, long version) {
        return keeping(replacements.stream()
                .filter(each -> !each.author().equals(session) || each.version() > version)
                .toList());
    }

    /** The same without what happened so long ago that the sessions to be told are over. */
    public Authorship since(Instant earliest) {
        return keeping(replacements.stream()
                .filter(each -> !each.at().isBefore(earliest))
                .toList());
    }

    private Authorship keeping(List<Replacement> kept) {
        return kept.size() == replacements.size() ? this : new Authorship(usual, others, kept);
    }
}
