package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Condition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Collects the pages of a section.
 *
 * <pre>{@code
 * .taskList(Text.of("Apply for a permit", "Gwneud cais am drwydded"))
 * .section("about-you", Text.of("About you", "Amdanoch chi"), section -> section
 *         .page("name", fullName("name", ...)))
 * .section("vehicle", Text.of("Your vehicle", "Eich cerbyd"), section -> section
 *         .requires("about-you")
 *         .page("registration", vehicleRegistration("registration", ...)))
 * }</pre>
 *
 * @param <T> the record that a submission is
 */
public final class SectionBuilder<T extends Record> extends PageSequence<SectionBuilder<T>> {

    final String id;
    final Text title;
    final Set<String> requires = new LinkedHashSet<>();
    Optional<Condition> onlyIf = Optional.empty();

    /** Where its pages begin among those of the journey, once they have been declared. */
    int from;

    SectionBuilder(String id, Text title) {
        this.id = id;
        this.title = title;
    }

    @Override
    SectionBuilder<T> self() {
        return this;
    }

    /**
     * A list that the person adds to: a page that shows what is in it, and pages about each item.
     *
     * @param property the record component that the items become: a {@code List} of the record
     * @param title the list's own name, as a heading: "Vehicles"
     * @param type the record that an item is
     * @param pages declares the pages about an item, and how many there can be
     */
    public <I extends Record> SectionBuilder<T> list(
            String property, Text title, Class<I> type, Consumer<ListBuilder<I>> pages) {
        return list(ListBuilder.declare(property, title, type, pages));
    }

    /** Sections of the task list that must be completed before this can be started; its conditions can read their answers. */
    public SectionBuilder<T> requires(String... sections) {
        requires.addAll(List.of(sections));
        return this;
    }

    /** The section is there only when this holds, and left out of the task list and off the path otherwise. */
    public SectionBuilder<T> onlyIf(Condition condition) {
        this.onlyIf = Optional.of(condition);
        return this;
    }
}
