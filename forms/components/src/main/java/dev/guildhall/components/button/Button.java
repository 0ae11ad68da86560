package dev.guildhall.components.button;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * A button, or a link that looks like one.
 *
 * <pre>{@code
 * Button.builder().text("Save and continue").preventDoubleClick().build()
 * Button.builder().text("Start now").href("/apply").start().build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/button/">Design System: button</a>
 */
public record Button(
        Html content,
        String name,
        String type,
        String value,
        String href,
        String id,
        String classes,
        Attributes attributes,
        boolean disabled,
        boolean start,
        DoubleClick doubleClick)
        implements Component {

    /** Starts a button with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtebuttonGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** What the page's script does with a second click. */
    public enum DoubleClick {
        /** What the script was initialised with; clicks are not prevented by default. */
        UNSPECIFIED,
        PREVENTED,
        ALLOWED
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html content = Html.empty();
        private String name = "";
        private String type = "submit";
        private String value = "";
        private String href = "";
        private String id = "";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;
        private boolean disabled;
        private boolean start;
        private DoubleClick doubleClick = DoubleClick.UNSPECIFIED;

        private Builder() {}

        /** What the button says, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What the button says, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        /** The name that the form sends with the button's value. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** {@code submit} (the default), {@code button} or {@code reset}; a link has none. */
        public Builder type(String type) {
            this.type = requireNonNull(type, "type");
            return this;
        }

        /** The value that the form sends. */
        public Builder value(String value) {
            this.value = requireNonNull(value, "value");
            return this;
        }

        /** Where it leads; makes it a link. */
        public Builder href(String href) {
            this.href = requireNonNull(href, "href");
            return this;
        }

        /** The element's id; needed where something refers to it. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
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

        /** Nobody can press it. People who cannot see that it is grey may not learn why: better leave it enabled. */
        public Builder disabled() {
            this.disabled = true;
            return this;
        }

        /** The large button with an arrow that begins a service. */
        public Builder start() {
            this.start = true;
            return this;
        }

        /** A second click within a second sends nothing. */
        public Builder preventDoubleClick() {
            this.doubleClick = DoubleClick.PREVENTED;
            return this;
        }

        /** Every click sends, whatever the page was set to. */
        public Builder allowDoubleClick() {
            this.doubleClick = DoubleClick.ALLOWED;
            return this;
        }

        public Button build() {
            return new Button(content, name, type, value, href, id, classes, attributes, disabled, start, doubleClick);
        }
    }
}
