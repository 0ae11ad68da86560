package dev.guildhall.components.tasklist;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.tag.Tag;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person has to do, and how far each task is.
 *
 * <pre>{@code
 * TaskList.builder()
 *         .item(TaskList.Item.of("Your details", "/permit/details", TaskList.Status.of("Completed")))
 *         .item(TaskList.Item.of("Your dogs", "/permit/dogs", TaskList.Status.of(Tag.of("Incomplete"))))
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/task-list/">Design System: task list</a>
 */
public record TaskList(List<Item> items, String idPrefix, String classes, Attributes attributes) implements Component {

    public TaskList {
        items = List.copyOf(items);
    }

    /** Starts a task list with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtetasklistGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final List<Item> items = new ArrayList<>();
        private String idPrefix = "task-list";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The tasks: one more. */
        public Builder item(Item item) {
            this.items.add(requireNonNull(item, "item"));
            return this;
        }

        /** The tasks: these, instead of those given before. */
        public Builder items(List<Item> items) {
            this.items.clear();
            this.items.addAll(items);
            return this;
        }

        /** What the ids of hints and statuses begin with; needed where a page has two lists. */
        public Builder idPrefix(String idPrefix) {
            this.idPrefix = requireNonNull(idPrefix, "idPrefix");
            return this;
        }

        /** Classes to add, separated by spaces. */
        public Builder classes(String classes) {
            this.classes = requireNonNull(classes, "classes");
            return this;
        }

        /** Attributes for which there is no option. */
        public Builder attributes(Attributes attributes) {
            this.attributes = requireNonNull(attributes, "attributes");
            return this;
        }

        public TaskList build() {
            return new TaskList(items, idPrefix, classes, attributes);
        }
    }

    /** A task: a link to it, or only its title while it cannot be started. */
    public record Item(
            Html title,
            String titleClasses,
            String href,
            Optional<Html> hint,
            Status status,
            String classes,
            boolean shown) {

        private static final Item LEFT_OUT = new Item(Html.empty(), "", "", Optional.empty(), Status.EMPTY, "", false);

        /** Starts a task with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** A task that can be started. */
        public static Item of(String title, String href, Status status) {
            return builder().title(title).href(href).status(status).build();
        }

        /** No task, but its number is taken: those after it keep the ids of their hints and statuses. */
        public static Item leftOut() {
            return LEFT_OUT;
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Html title = Html.empty();
            private String titleClasses = "";
            private String href = "";
            private Optional<Html> hint = Optional.empty();
            private Status status = Status.EMPTY;
            private String classes = "";

            private Builder() {}

            /** What is to be done, as plain text. */
            public Builder title(String title) {
                return title(Html.text(title));
            }

            /** What is to be done, as markup. */
            public Builder title(Html title) {
                this.title = requireNonNull(title, "title");
                return this;
            }

            /** Classes of the title. */
            public Builder titleClasses(String titleClasses) {
                this.titleClasses = requireNonNull(titleClasses, "titleClasses");
                return this;
            }

            /** Where it is done; left out while it cannot be started. */
            public Builder href(String href) {
                this.href = requireNonNull(href, "href");
                return this;
            }

            /** Help with the task, as plain text. */
            public Builder hint(String hint) {
                return hint(Html.text(hint));
            }

            /** Help with the task, as markup. */
            public Builder hint(Html hint) {
                this.hint = Optional.of(hint);
                return this;
            }

            /** How far it is. */
            public Builder status(Status status) {
                this.status = requireNonNull(status, "status");
                return this;
            }

            /** Classes to add, separated by spaces. */
            public Builder classes(String classes) {
                this.classes = requireNonNull(classes, "classes");
                return this;
            }

            public Item build() {
                return new Item(title, titleClasses, href, hint, status, classes, true);
            }
        }
    }

    /** How far a task is: text, markup or a tag. */
    public record Status(Html content, String classes) {

        static final Status EMPTY = new Status(Html.empty(), "");

        public Status {
            requireNonNull(content, "content");
            requireNonNull(classes, "classes");
        }

        /** A status in plain text, as the Design System advises for {@code Completed}. */
        public static Status of(String text) {
            return of(Html.text(text));
        }

        /** A status with markup. */
        public static Status of(Html html) {
            return new Status(html, "");
        }

        /** A status that stands out: what still needs to be done. */
        public static Status of(Tag tag) {
            return of(tag.toHtml());
        }

        /** A task that cannot be started yet, in grey text. */
        public static Status cannotStartYet(String text) {
            return of(text).withClasses("govuk-task-list__status--cannot-start-yet");
        }

        /** The same status with these classes. */
        public Status withClasses(String classes) {
            return new Status(content, classes);
        }
    }
}
