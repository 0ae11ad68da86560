package dev.guildhall.forms.migration;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.journey.Journey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What becomes of the answers to one version of a journey in the next one.
 *
 * <pre>{@code
 * Migration migration = Migration.from("1").to("2")
 *         .rename("name", "fullName")
 *         .drop("favouriteColour")
 *         .set("channel", new Answer.OfChoice("ONLINE"))
 *         .map("band", band -> band.equals(new Answer.OfChoice("LOW")) ? Optional.of(band) : Optional.empty())
 *         .items("vehicles", vehicle -> vehicle.rename("reg", "registration"));
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
    private final Changes changes;
    private final Map<String, ItemMigration> items;

    private Migration(
            String from, String to, Optional<Journey<?>> source, Changes changes, Map<String, ItemMigration> items) {
        this.from = from;
        this.to = to;
        this.source = source;
        this.changes = changes;
        this.items = Collections.unmodifiableMap(items);
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
            return new Migration(version, Objects.requireNonNull(target, "target"), source, Changes.NONE, Map.of());
        }
    }

    private Migration with(Changes other) {
        return new Migration(from, to, source, other, items);
    }

    /** The answer to one question becomes the answer to another one. */
    public Migration rename(String property, String newProperty) {
        return with(changes.rename(property, newProperty));
    }

    /** The answers to these questions are forgotten. */
    public Migration drop(String... properties) {
        return with(changes.drop(properties));
    }

    /** Of the answers that are not mentioned otherwise these stay as they are, and every other is forgotten. */
    public Migration keep(String... properties) {
        return with(changes.keep(properties));
    }

    /** Everybody is taken to have given this answer. */
    public Migration set(String property, Answer answer) {
        return with(changes.set(property, answer));
    }

    /**
     * An answer becomes another one.
     *
     * @param property the question, by its name in the new version
     * @param change what becomes of the answer; when it gives nothing, the question is asked again. Must be pure: it is
     *     applied each time the application is read, until the person saves something
     */
    public Migration map(String property, Function<Answer, Optional<Answer>> change) {
        return with(changes.map(property, change));
    }

    /**
     * The answers about each item of a list become others; with {@link #map} for the same list, before it.
     *
     * @param list the list, by its name in the new version
     * @param change adds what becomes of them to nothing
     */
    public Migration items(String list, UnaryOperator<ItemMigration> change) {
        Map<String, ItemMigration> more = new LinkedHashMap<>(items);
        more.put(list, change.apply(items.getOrDefault(list, ItemMigration.NOTHING)));
        return new Migration(from, to, source, changes, more);
    }

    /** What these answers become. */
    public Answers apply(Answers answers) {
        Changes all = changes;
        for (Map.Entry<String, ItemMigration> each : items.entrySet()) {
            Function<Answer, Optional<Answer>> then = changes.mapped().getOrDefault(each.getKey(), Optional::of);
            all = all.map(each.getKey(), list -> then.apply(each.getValue().apply(list)));
        }
        return all.apply(answers);
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

    Changes changes() {
        return changes;
    }

    /** What becomes of the answers about the items of this list. */
    Changes changes(String list) {
        return items.getOrDefault(list, ItemMigration.NOTHING).changes();
    }

    /** The lists whose items change, by their names in the new version. */
    Set<String> lists() {
        return items.keySet();
    }

    @Override
    public String toString() {
        return "migration from " + from + " to " + to;
    }
}
