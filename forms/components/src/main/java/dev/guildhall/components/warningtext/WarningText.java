package dev.guildhall.components.warningtext;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * A warning about something important.
 *
 * <pre>{@code
 * WarningText.builder().text("You can be fined if you park without a permit.").build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/warning-text/">Design System: warning text</a>
 */
public record WarningText(Html content, String iconFallbackText, String classes, Attributes attributes)
        implements Component {

    /** Starts a warning text with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtewarningtextGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html content = Html.empty();
        private String iconFallbackText = "Warning";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The warning, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** The warning, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        /** What a screen reader says for the icon. In Welsh: {@code Rhybudd}. */
        public Builder iconFallbackText(String iconFallbackText) {
            this.iconFallbackText = requireNonNull(iconFallbackText, "iconFallbackText");
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

        public WarningText build() {
            return new WarningText(content, iconFallbackText, classes, attributes);
        }
    }
}
