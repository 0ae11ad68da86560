package dev.guildhall.forms.answer;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which session wrote which page last, and which sessions are still to be told that what they wrote was replaced. Sessions
 * stand here under a mark that gives nothing away. Small: a draft that one session
 * fills in holds one mark. Immutable.
 *
 * @param usual the session that wrote every page that is not among the others; empty when nothing was written
 * @param others by the address of a page, or of a part of it such as a file, the session that wrote it last, where that is
 *     not the usual one
 * @param replacements what is still to be told, the oldest first; at most {@value #MAX_REPLACEMENTS}
 */
public record Authorship(Optional<String> usual, Map<String, String> others, List<Replacement> replacements) {

    /** The most replacements that are kept; beyond it words are put together, and none is lost. */
    public static final int MAX_REPLACEMENTS = Words.MAX;

    private static final Authorship NONE = new Authorship(Optional.empty(), Map.of(), List.of());

    /**
     * A page whose answers another tab or another session replaced.
     *
     * @param page the page's address, or {@link #SEVERAL}
     * @param author the session whose answers were replaced, or {@link #ANYONE}
     * @param at when
     * @param version the version of the application that was saved with the replacement
     */
    public record Replacement(String page, String author, Instant at, long version) {

        /** Stands for several pages, whose words were put together. */
        public static final String SEVERAL = "";

        /** Stands for whoever reads it: there were too many authors to remember each. */
        public static final String ANYONE = "";
    }

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

    /** The same, where these parts of a page, such as a file or an item, are no more. */
    public Authorship without(Collection<String> parts) {
        Map<String, String> rest = new LinkedHashMap<>(others);
        return rest.keySet().removeAll(parts) ? new Authorship(usual, rest, replacements) : this;
    }

    /**
     * The same, with something more to tell; it takes the place of an earlier word to the same session about the same page.
     * Beyond {@value #MAX_REPLACEMENTS} the words to the session that has most of them become one about {@link
     * Replacement#SEVERAL several} pages; where each session has one, the oldest two become one to {@link Replacement#ANYONE
     * anyone}.
     */
    public Authorship with(Replacement replacement) {
        return keeping(Words.with(replacements, replacement));
    }

    /** What is to be told to this session. */
    public List<Replacement> toTell(String session) {
        return replacements.stream()
                .filter(each -> each.author().equals(session) || each.author().equals(Replacement.ANYONE))
                .toList();
    }

    /** The same, once this session has seen a page that was made of this version of the application. */
    public Authorship told(String session, long version) {
        return keeping(replacements.stream()
                .filter(each -> !each.author().equals(session) || each.version() > version)
                .toList());
    }

    /**
     * The same, with the words from before that moment put together, one for each session, for most of these sessions are
     * over; what was to be told to anyone goes, for it has been, for as long as a session lasts.
     */
    public Authorship since(Instant earliest) {
        return keeping(Words.since(replacements, earliest));
    }

    private Authorship keeping(List<Replacement> kept) {
        return kept.equals(replacements) ? this : new Authorship(usual, others, kept);
    }
}
