package dev.guildhall.forms.migration;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Item;
import java.util.Optional;
import java.util.function.Function;

/**
 * What becomes of the answers about each item of a list. Items keep their numbers, and none is added or removed.
 *
 * <pre>{@code
 * migration.items("vehicles", vehicle -> vehicle.rename("reg", "registration").drop("colour"))
 * }</pre>
 *
 * <p>Every answer about an item that is not mentioned stays as it is, unless {@link #keep} says which ones do. The order of
 * the calls has no meaning. Immutable: each call gives another one.
 */
public final class ItemMigration {

    static final ItemMigration NOTHING = new ItemMigration(Changes.NONE);

    private final Changes changes;

    private ItemMigration(Changes changes) {
        this.changes = changes;
    }

    /** The answer to one question becomes the answer to another one about the same item. */
    public ItemMigration rename(String property, String newProperty) {
        return new ItemMigration(changes.rename(property, newProperty));
    }

    /** The answers to these questions are forgotten. */
    public ItemMigration drop(String... properties) {
        return new ItemMigration(changes.drop(properties));
    }

    /** Of the answers that are not mentioned otherwise these stay as they are, and every other is forgotten. */
    public ItemMigration keep(String... properties) {
        return new ItemMigration(changes.keep(properties));
    }

    /** This is taken to have been answered about every item. */
    public ItemMigration set(String property, Answer answer) {
        return new ItemMigration(changes.set(property, answer));
    }

    /**
     * An answer becomes another one.
     *
     * @param property the question, by its name in the new version
     * @param change what becomes of the answer; when it gives nothing, the question is asked again. Must be pure
     */
    public ItemMigration map(String property, Function<Answer, Optional<Answer>> change) {
        return new ItemMigration(changes.map(property, change));
    }

    /** The list with its items changed; anything else as it is. */
    Answer apply(Answer answer) {
        if (!(answer instanceof OfItems list)) {
            return answer;
        }
        return new OfItems(
                list.items().stream()
                        .map(item -> new Item(item.number(), changes.apply(item.answers())))
                        .toList(),
                list.lastNumber(),
                list.more());
    }

    Changes changes() {
        return changes;
    }
}
