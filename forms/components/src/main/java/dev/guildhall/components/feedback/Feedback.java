package dev.guildhall.components.feedback;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * An invitation to say how the service was, below the content of a page.
 *
 * <pre>{@code
 * Feedback.builder()
 *         .titleText("Help us improve this service")
 *         .html(Html.of("<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/feedback\">Tell us</a></p>"))
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/feedback/">Design System: feedback</a>
 */
public record Feedback(Html title, int headingLevel, Html content, String classes, Attributes attributes)
        implements Component {

    /** Starts a feedback component with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtefeedbackGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html title = Html.empty();
        private int headingLevel = 2;
        private Html content = Html.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The heading, as plain text. */
        public Builder titleText(String text) {
            this.title = Html.text(text);
            return this;
        }

        /** The heading, as markup. */
        public Builder titleHtml(Html html) {
            this.title = requireNonNull(html, "html");
            return this;
        }

        /** The level of the heading, from 1 to 6. */
        public Builder headingLevel(int headingLevel) {
            this.headingLevel = headingLevel;
            return this;
        }

        /** What stands below the heading, as plain text, which becomes a paragraph. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What stands below the heading, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
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

        public Feedback build() {
            return new Feedback(title, headingLevel, content, classes, attributes);
        }
    }
}
