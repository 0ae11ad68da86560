package dev.guildhall.components.fieldset;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Html;

/**
 * The question that a group of form controls answers together.
 *
 * <pre>{@code
 * Legend.of("Do you live in the borough?")
 * }</pre>
 */
public record Legend(Html content, boolean pageHeading, String classes) {

    /** Starts a legend with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A legend in plain text. */
    public static Legend of(String text) {
        return builder().text(text).build();
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html content = Html.empty();
        private boolean pageHeading;
        private String classes = "";

        private Builder() {}

        /** What is asked, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What is asked, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        /** Makes the legend the page's {@code h1}. */
        public Builder pageHeading() {
            this.pageHeading = true;
            return this;
        }

        /** Classes to add, separated by spaces. */
        public Builder classes(String classes) {
            this.classes = requireNonNull(classes, "classes");
            return this;
        }

        public Legend build() {
            return new Legend(content, pageHeading, classes);
        }
    }
}
