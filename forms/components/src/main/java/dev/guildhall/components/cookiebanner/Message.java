package dev.guildhall.components.cookiebanner;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One message of a cookie banner, with what can be done about it.
 *
 * <pre>{@code
 * Message.builder()
 *         .text("You have accepted analytics cookies.")
 *         .role("alert")
 *         .action(Action.builder("Hide cookie message").build())
 *         .build()
 * }</pre>
 *
 * @param actions what can be done; an empty list leaves an empty group in the page, none at all leaves none
 */
public record Message(
        Html heading,
        Html content,
        Optional<List<Action>> actions,
        boolean hidden,
        String role,
        String classes,
        Attributes attributes) {

    public Message {
        actions = actions.isPresent() ? Optional.of(List.copyOf(actions.get())) : actions;
    }

    /** Starts a message with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html heading = Html.empty();
        private Html content = Html.empty();
        private Optional<List<Action>> actions = Optional.empty();
        private boolean hidden;
        private String role = "";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The heading, as plain text. */
        public Builder headingText(String text) {
            this.heading = Html.text(text);
            return this;
        }

        /** The heading, as markup. */
        public Builder headingHtml(Html html) {
            this.heading = requireNonNull(html, "html");
            return this;
        }

        /** What it says, as plain text, which becomes a paragraph. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What it says, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        /** One more button or link. */
        public Builder action(Action action) {
            List<Action> all = new ArrayList<>(actions.orElse(List.of()));
            all.add(requireNonNull(action, "action"));
            return actions(all);
        }

        /** These buttons and links, instead of those given before. */
        public Builder actions(List<Action> actions) {
            this.actions = Optional.of(actions);
            return this;
        }

        /** Nobody sees it until a script shows it. */
        public Builder hidden() {
            this.hidden = true;
            return this;
        }

        /** The message's role: {@code alert} for one that takes another's place, so that it is read out. */
        public Builder role(String role) {
            this.role = requireNonNull(role, "role");
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

        public Message build() {
            return new Message(heading, content, actions, hidden, role, classes, attributes);
        }
    }
}
