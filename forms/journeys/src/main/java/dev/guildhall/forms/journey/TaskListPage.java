package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The page that lists the sections with how far each is, to be done in any order.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/complete-multiple-tasks/">Design System: complete multiple
 *     tasks</a>
 */
public record TaskListPage(Text title) implements Page {

    /** The id of every task list. */
    public static final String ID = "task-list";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Route> routes() {
        return List.of();
    }

    @Override
    public List<Text> wordings() {
        return List.of(title);
    }

    @Override
    public TaskListPage worded(UnaryOperator<Text> words) {
        return new TaskListPage(words.apply(title));
    }
}
