package dev.guildhall.components.details;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * A part of a page that opens when a person asks for it.
 *
 * <pre>{@code
 * Details.builder().summaryText("What is an emissions band?").text("It is on the log book.").build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/details/">Design System: details</a>
 */
public record Details(Html summary, Html content, String id, boolean open, String classes, Attributes attributes)
        implements Component {

    /** Starts details with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtedetailsGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html summary = Html.empty();
        private Html content = Html.empty();
        private String id = "";
        private boolean open;
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What the link says, as plain text. */
        public Builder summaryText(String summaryText) {
            this.summary = Html.text(summaryText);
            return this;
        }

        /** What the link says, as markup. */
        public Builder summaryHtml(Html summaryHtml) {
            this.summary = requireNonNull(summaryHtml, "summaryHtml");
            return this;
        }

        /** What opens, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What opens, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        /** The element's id; needed where something refers to it. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** It is open to begin with. */
        public Builder open() {
            this.open = true;
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

        public Details build() {
            return new Details(summary, content, id, open, classes, attributes);
        }
    }
}
