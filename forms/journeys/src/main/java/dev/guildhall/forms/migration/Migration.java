package dev.guildhall.forms.migration;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.journey.Journey;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What becomes of the answers to one version of a journey in the next one.
 *
 * <pre>{@code
 * Migration migration = Migration.from("1").to("2")
 *         .rename("name", "fullName")
 *         .drop("favouriteColour")
 *         .set("channel", new Answer.OfChoice("ONLINE"))
 *         .map("band", band -> band.equals(new Answer.OfChoice("LOW")) ? Optional.of(band) : Optional.empty());
 * migration.apply(answersToVersion1); // answers to version 2: pure, so it can be tested by itself
 * }</pre>
 *
 * <p>Every answer that is not mentioned stays as it is, unless {@link #keep} says which ones do. An answer that the new
 * version does not take any more is asked again, and never harms. The order of the calls has no meaning, so two answers can
 * change places. Immutable: each call gives another migration.
 */
public final class Migration {

    private final String from;
    private final String to;
    private final Optional<Journey<?>> source;
    private final Map<String, String> renamed;
    private final Set<String> dropped;
    private final Optional<Set<String>> kept;
    private final Map<String, Answer> given;
    private final Map<String, Function<Answer, Optional<Answer>>> mapped;

    private Migration(
            String from,
            String to,
            Optional<Journey<?>> source,
            Map<String, String> renamed,
            Set<String> dropped,
            Optional<Set<String>> kept,
            Map<String, Answer> given,
            Map<String, Function<Answer, Optional<Answer>>> mapped) {
        this.from = from;
        this.to = to;
        this.source = source;
        this.renamed = Collections.unmodifiableMap(renamed);
        this.dropped = Collections.unmodifiableSet(dropped);
        this.kept = kept;
        this.given = Collections.unmodifiableMap(given);
        this.mapped = Collections.unmodifiableMap(mapped);
    }

    /** Begins a migration of the answers to this version. */
    public static Origin from(String version) {
        return new Origin(version, Optional.empty());
    }

    /** Begins a migration of the answers to this journey: what it names is then held against what the journey asks, too. */
    public static Origin from(Journey<?> earlier) {
        return new Origin(earlier.version(), Optional.of(earlier));
    }

    /** A version that waits for the one that its answers are brought to. */
    public static final class Origin {
        private final String version;
        private final Optional<Journey<?>> source;

        private Origin(String version, Optional<Journey<?>> source) {
            this.version = Objects.requireNonNull(version, "version");
            this.source = source;
        }

        /** A migration to this version that as yet leaves every answer as it is. */
        public Migration to(String target) {
            return new Migration(
                    version,
                    Objects.requireNonNull(target, "target"),
                    source,
                    Map.of(),
                    Set.of(),
                    Optional.empty(),
                    Map.of(),
                    Map.of());
        }
    }

    /** The answer to one question becomes the answer to another one. */
    public Migration rename(String property, String newProperty) {
        return new Migration(from, to, source, with(renamed, property, newProperty), dropped, kept, given, mapped);
    }

    /** The answers to these questions are forgotten. */
    public Migration drop(String... properties) {
        return new Migration(from, to, source, renamed, with(dropped, properties), kept, given, mapped);
    }

    /** Of the answers that are not mentioned otherwise these stay as they are, and every other is forgotten. */
    public Migration keep(String... properties) {
        return new Migration(
                from,
                to,
                source,
                renamed,
                dropped,
                Optional.of(with(kept.orElse(Set.of()), properties)),
                given,
                mapped);
    }

    /** Everybody is taken to have given this answer. */
    public Migration set(String property, Answer answer) {
        return new Migration(from, to, source, renamed, dropped, kept, with(given, property, answer), mapped);
    }

    /**
     * An answer becomes another one.
     *
     * @param property the question, by its name in the new version
     * @param change what becomes of the answer; when it gives nothing, the question is asked again. Must be pure: it is
     *     applied each time the application is read, until the person saves something
     */
    public Migration map(String property, Function<Answer, Optional<Answer>> change) {
        return new Migration(from, to, source, renamed, dropped, kept, given, with(mapped, property, change));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }

    private static Set<String> with(Set<String> set, String... more) {
        Set<String> all = new LinkedHashSet<>(set);
        all.addAll(List.of(more));
        return all;
    }

    /** What these answers become. */
    public Answers apply(Answers answers) {
        Map<String, Answer> after = new LinkedHashMap<>();
        Map<String, Answer> moved = new HashMap<>();
        for (String property : answers.properties()) {
            answers.find(property).ifPresent(answer -> {
                if (renamed.containsKey(property)) {
                    moved.put(renamed.getOrDefault(property, property), answer);
                } else if (stays(property)) {
                    after.put(property, answer);
                }
            });
        }
        after.putAll(moved);
        mapped.forEach((property, change) -> Optional.ofNullable(after.remove(property))
                .flatMap(change)
                .ifPresent(answer -> after.put(property, answer)));
        after.putAll(given);
        return Answers.of(after);
    }

    private boolean stays(String property) {
        return !dropped.contains(property)
                && (kept.isEmpty() || kept.get().contains(property) || mapped.containsKey(property));
    }

    /** The version whose answers it takes. */
    public String from() {
        return from;
    }

    /** The version whose answers it gives. */
    public String to() {
        return to;
    }

    Optional<Journey<?>> source() {
        return source;
    }

    Map<String, String> renamed() {
        return renamed;
    }

    Set<String> dropped() {
        return dropped;
    }

    Set<String> kept() {
        return kept.orElse(Set.of());
    }

    Map<String, Answer> given() {
        return given;
    }

    Set<String> mapped() {
        return mapped.keySet();
    }

    /** What becomes of the name of an answer; empty when the answer is forgotten. */
    Optional<String> nameAfter(String property) {
        if (renamed.containsKey(property)) {
            return Optional.ofNullable(renamed.get(property));
        }
        return stays(property) ? Optional.of(property) : Optional.empty();
    }

    @Override
    public String toString() {
        return "migration from " + from + " to " + to;
    }
}
