package dev.guildhall.components.panel;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A large box that says that a thing is done, or that interrupts.
 *
 * <pre>{@code
 * Panel.builder().titleText("Application complete").html(Html.of("Your reference<br><strong>HDJ2-123F</strong>")).build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/panel/">Design System: panel</a>
 */
public record Panel(
        Html title, int headingLevel, Html content, Optional<Actions> actions, String classes, Attributes attributes)
        implements Component {

    /** Starts a panel with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtepanelGenerated.render(EscapingOutput.over(output), null, this);
    }

    boolean isInterruption() {
        return classes.contains("govuk-panel--interruption");
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html title = Html.empty();
        private int headingLevel = 1;
        private Html content = Html.empty();
        private Optional<Actions> actions = Optional.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What has been done, as plain text. */
        public Builder titleText(String titleText) {
            this.title = Html.text(titleText);
            return this;
        }

        /** What has been done, as markup. */
        public Builder titleHtml(Html titleHtml) {
            this.title = requireNonNull(titleHtml, "titleHtml");
            return this;
        }

        /** The level of the heading, from 1 to 6. */
        public Builder headingLevel(int headingLevel) {
            this.headingLevel = headingLevel;
            return this;
        }

        /** More about it, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** More about it, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        /** What can be done next; only shown with the class {@code govuk-panel--interruption}. */
        public Builder actions(Actions actions) {
            this.actions = Optional.of(actions);
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

        public Panel build() {
            return new Panel(title, headingLevel, content, actions, classes, attributes);
        }
    }

    /** What can be done next. */
    public record Actions(List<Action> items, String classes, Attributes attributes) {

        public Actions {
            items = List.copyOf(items);
        }

        /** Starts an actions with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private final List<Action> items = new ArrayList<>();
            private String classes = "";
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** The buttons and links: one more. */
            public Builder item(Action item) {
                this.items.add(requireNonNull(item, "item"));
                return this;
            }

            /** The buttons and links: these, instead of those given before. */
            public Builder items(List<Action> items) {
                this.items.clear();
                this.items.addAll(items);
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

            public Actions build() {
                return new Actions(items, classes, attributes);
            }
        }
    }

    /** A button or a link. */
    public record Action(String text, String type, String href, String classes, Attributes attributes) {

        /** Starts an action with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** Whether it looks like a button. */
        boolean isButton() {
            return href.isEmpty() || type.equals("button");
        }

        Button toButton() {
            return Button.builder()
                    .text(text)
                    .type(type.isEmpty() ? "button" : type)
                    .classes(classes.isEmpty() ? "govuk-button--inverse" : "govuk-button--inverse " + classes)
                    .href(href)
                    .attributes(attributes)
                    .build();
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private String text = "";
            private String type = "";
            private String href = "";
            private String classes = "";
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** What it says. */
            public Builder text(String text) {
                this.text = requireNonNull(text, "text");
                return this;
            }

            /** The type of the button; {@code button} makes a button of a link. */
            public Builder type(String type) {
                this.type = requireNonNull(type, "type");
                return this;
            }

            /** Where it leads; makes it a link. */
            public Builder href(String href) {
                this.href = requireNonNull(href, "href");
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

            public Action build() {
                return new Action(text, type, href, classes, attributes);
            }
        }
    }
}
