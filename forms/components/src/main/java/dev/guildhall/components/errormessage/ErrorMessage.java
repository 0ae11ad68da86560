package dev.guildhall.components.errormessage;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * What is wrong with an answer and how to mend it, beside the question.
 *
 * <pre>{@code
 * ErrorMessage.of("Enter your full name")
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/error-message/">Design System: error message</a>
 */
public record ErrorMessage(String id, Html content, String visuallyHiddenText, String classes, Attributes attributes)
        implements Component {

    /** Starts an error message with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A message in plain text. */
    public static ErrorMessage of(String text) {
        return builder().text(text).build();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteerrormessageGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** The same message with this id, unless it has one already. */
    public ErrorMessage withId(String id) {
        return this.id.isEmpty() ? new ErrorMessage(id, content, visuallyHiddenText, classes, attributes) : this;
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private String id = "";
        private Html content = Html.empty();
        private String visuallyHiddenText = "Error";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The element's id; a control that holds this message makes one of its own id where this is left out. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** The message, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** The message, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        /** What a screen reader says before the message; empty for nothing. In Welsh: {@code Gwall}. */
        public Builder visuallyHiddenText(String visuallyHiddenText) {
            this.visuallyHiddenText = requireNonNull(visuallyHiddenText, "visuallyHiddenText");
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

        public ErrorMessage build() {
            return new ErrorMessage(id, content, visuallyHiddenText, classes, attributes);
        }
    }
}
