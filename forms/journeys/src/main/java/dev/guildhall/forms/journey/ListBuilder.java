package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.binding.RecordShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Collects the pages about each item of a list that a person adds to.
 *
 * <pre>{@code
 * .list("vehicles", Text.of("Vehicles", "Cerbydau"), Vehicle.class, list -> list
 *         .called(Text.of("vehicle", "cerbyd"), Text.of("vehicles", "o gerbydau"))
 *         .page("registration", vehicleRegistration("registration", Text.of("What is the registration number?", ...)))
 *         .page("colour", text("colour", Text.of("What colour is it?", ...)))
 *         .itemNamedBy("registration")
 *         .atLeast(1)
 *         .atMost(10))
 * }</pre>
 *
 * <p>A route that leads to the list's own id ends the pages about the item. Conditions read the item's earlier answers, and
 * then those given before the list.
 *
 * @param <I> the record that an item is
 */
public final class ListBuilder<I extends Record> extends PageSequence<ListBuilder<I>> {

    final String property;
    final Text title;
    final RecordShape<I> shape;
    final Map<String, Text> messages = new LinkedHashMap<>();
    Text one = Text.of("item", "eitem");
    Text many = Text.of("items", "o eitemau");
    String namedBy = "";
    int atLeast;
    int atMost = ListPage.DEFAULT_MAX_ITEMS;

    ListBuilder(String property, Text title, RecordShape<I> shape) {
        this.property = property;
        this.title = title;
        this.shape = shape;
    }

    static <I extends Record> ListBuilder<I> declare(
            String property, Text title, Class<I> type, Consumer<ListBuilder<I>> pages) {
        ListBuilder<I> builder = new ListBuilder<>(property, title, RecordShape.of(type));
        pages.accept(builder);
        return builder;
    }

    @Override
    ListBuilder<I> self() {
        return this;
    }

    /**
     * What an item is called in the middle of a sentence.
     *
     * @param one after the number 1 and by itself: "vehicle", "cerbyd"
     * @param many after other numbers: "vehicles", "o gerbydau"
     */
    public ListBuilder<I> called(Text one, Text many) {
        this.one = one;
        this.many = many;
        return this;
    }

    /** The property of the item's record whose answer names the item wherever the list is shown. */
    public ListBuilder<I> itemNamedBy(String itemProperty) {
        this.namedBy = itemProperty;
        return this;
    }

    /** How many items there must be; 0 when left out. */
    public ListBuilder<I> atLeast(int items) {
        this.atLeast = items;
        return this;
    }

    /** How many items there can be, up to {@value ListPage#MAX_ITEMS}; {@value ListPage#DEFAULT_MAX_ITEMS} when left out. */
    public ListBuilder<I> atMost(int items) {
        this.atMost = items;
        return this;
    }

    /** The words for a constraint that the record has on the whole list, by the constraint's simple name. */
    public ListBuilder<I> message(String constraint, Text message) {
        messages.put(constraint, message);
        return this;
    }

    ListPage page(List<Route> routes) {
        return new ListPage(this, routes);
    }
}
