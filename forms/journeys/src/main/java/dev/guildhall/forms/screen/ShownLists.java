package dev.guildhall.forms.screen;

import java.util.List;

/**
 * What a page lists.
 *
 * @param answers the answers to check
 * @param tasks the tasks of a task list
 * @param items what was added to a list
 */
public record ShownLists(List<ShownAnswer> answers, List<ShownTask> tasks, List<ShownItem> items) {

    static final ShownLists NONE = new ShownLists(List.of(), List.of(), List.of());

    public ShownLists {
        answers = List.copyOf(answers);
        tasks = List.copyOf(tasks);
        items = List.copyOf(items);
    }

    /** Answers to check. */
    public static ShownLists ofAnswers(List<ShownAnswer> answers) {
        return new ShownLists(answers, List.of(), List.of());
    }

    /** Tasks to do. */
    public static ShownLists ofTasks(List<ShownTask> tasks) {
        return new ShownLists(List.of(), tasks, List.of());
    }

    /** Items of a list. */
    public static ShownLists ofItems(List<ShownItem> items) {
        return new ShownLists(List.of(), List.of(), items);
    }
}
