package dev.guildhall.components.json;

import dev.guildhall.components.html.Html;
import dev.guildhall.components.tasklist.TaskList;

/** Reads the options of the task list. */
final class TaskListReader {

    private TaskListReader() {}

    static TaskList read(Options o) {
        return o.done(TaskList.builder()
                .items(o.counted("items", TaskListReader::item, TaskList.Item.leftOut()))
                .idPrefix(o.text("idPrefix", "task-list"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }

    private static TaskList.Item item(Options o) {
        TaskList.Item.Builder item =
                TaskList.Item.builder().href(o.text("href")).classes(o.text("classes"));
        if (o.isTruthy("title")) {
            Options title = o.part("title");
            title.done(item.title(title.content("html", "text")).titleClasses(title.text("classes")));
        }
        if (o.isTruthy("hint")) {
            Options hint = o.part("hint");
            item.hint(hint.done(hint.content("html", "text")));
        }
        if (o.isTruthy("status")) {
            item.status(status(o.part("status")));
        }
        return o.done(item.build());
    }

    private static TaskList.Status status(Options o) {
        Html plain = o.content("html", "text");
        TaskList.Status status =
                o.isTruthy("tag") ? TaskList.Status.of(TagReader.read(o.part("tag"))) : TaskList.Status.of(plain);
        return o.done(status.withClasses(o.text("classes")));
    }
}
