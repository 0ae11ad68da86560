package dev.guildhall.components.errorsummary;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of everything that is wrong on a page, at the top of its main content.
 *
 * <pre>{@code
 * ErrorSummary.builder()
 *         .titleText("There is a problem")
 *         .item(ErrorSummary.Item.of("Enter your full name", "#full-name"))
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/error-summary/">Design System: error summary</a>
 */
public record ErrorSummary(
        Html title, Html description, List<Item> errorList, Focus focus, String classes, Attributes attributes)
        implements Component {

    public ErrorSummary {
        errorList = List.copyOf(errorList);
    }

    /** Starts an error summary with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteerrorsummaryGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Whether the page moves the focus to the summary when it opens. */
    public enum Focus {
        /** As the page's script was initialised: it moves. */
        UNSPECIFIED,
        ENABLED,
        DISABLED
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html title = Html.empty();
        private Html description = Html.empty();
        private final List<Item> errorList = new ArrayList<>();
        private Focus focus = Focus.UNSPECIFIED;
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What stands above the list, as plain text. */
        public Builder titleText(String titleText) {
            this.title = Html.text(titleText);
            return this;
        }

        /** What stands above the list, as markup. */
        public Builder titleHtml(Html titleHtml) {
            this.title = requireNonNull(titleHtml, "titleHtml");
            return this;
        }

        /** More about the errors, as plain text. */
        public Builder descriptionText(String descriptionText) {
            this.description = Html.text(descriptionText);
            return this;
        }

        /** More about the errors, as markup. */
        public Builder descriptionHtml(Html descriptionHtml) {
            this.description = requireNonNull(descriptionHtml, "descriptionHtml");
            return this;
        }

        /** The errors, in the order of the page: one more. */
        public Builder item(Item item) {
            this.errorList.add(requireNonNull(item, "item"));
            return this;
        }

        /** The errors, in the order of the page: these, instead of those given before. */
        public Builder errorList(List<Item> errorList) {
            this.errorList.clear();
            this.errorList.addAll(errorList);
            return this;
        }

        /** The page does not move the focus here when it opens. */
        public Builder noAutoFocus() {
            this.focus = Focus.DISABLED;
            return this;
        }

        /** The page moves the focus here when it opens, whatever its script was set to. */
        public Builder autoFocus() {
            this.focus = Focus.ENABLED;
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

        public ErrorSummary build() {
            return new ErrorSummary(title, description, errorList, focus, classes, attributes);
        }
    }

    /** One error, with a link to the field that it is about. */
    public record Item(String href, Html content, Attributes attributes) {

        /** Starts an item with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** An error in plain text that links to a field. */
        public static Item of(String text, String href) {
            return builder().text(text).href(href).build();
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private String href = "";
            private Html content = Html.empty();
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** The field, for example {@code #full-name}. */
            public Builder href(String href) {
                this.href = requireNonNull(href, "href");
                return this;
            }

            /** What is wrong: the same words as beside the field, as plain text. */
            public Builder text(String text) {
                this.content = Html.text(text);
                return this;
            }

            /** What is wrong: the same words as beside the field, as markup. */
            public Builder html(Html html) {
                this.content = requireNonNull(html, "html");
                return this;
            }

            /** Attributes for which there is no option. */
            public Builder attributes(Attributes attributes) {
                this.attributes = requireNonNull(attributes, "attributes");
                return this;
            }

            public Item build() {
                return new Item(href, content, attributes);
            }
        }
    }
}
