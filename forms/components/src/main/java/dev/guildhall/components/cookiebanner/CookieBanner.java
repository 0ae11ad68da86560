package dev.guildhall.components.cookiebanner;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * A banner that asks whether cookies may be set that are not essential, and says what was chosen.
 *
 * <pre>{@code
 * CookieBanner.builder()
 *         .message(Message.builder().headingText("Cookies on this service").text("We use ...").action(accept).build())
 *         .build()
 * }</pre>
 *
 * <p>It stands in the page before the skip link, in a form.
 *
 * @see <a href="https://design-system.service.gov.uk/components/cookie-banner/">Design System: cookie banner</a>
 */
public record CookieBanner(
        String ariaLabel, boolean hidden, String classes, Attributes attributes, List<Message> messages)
        implements Component {

    public CookieBanner {
        messages = List.copyOf(messages);
    }

    /** Starts a cookie banner with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtecookiebannerGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private String ariaLabel = "Cookie banner";
        private boolean hidden;
        private String classes = "";
        private Attributes attributes = Attributes.NONE;
        private final List<Message> messages = new ArrayList<>();

        private Builder() {}

        /** What the region is called, for example "Cookies on" and the service's name. */
        public Builder ariaLabel(String ariaLabel) {
            this.ariaLabel = requireNonNull(ariaLabel, "ariaLabel");
            return this;
        }

        /** Nobody sees it until a script shows it. */
        public Builder hidden() {
            this.hidden = true;
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

        /** What the banner says: one more message, of which usually one is shown at a time. */
        public Builder message(Message message) {
            this.messages.add(requireNonNull(message, "message"));
            return this;
        }

        /** What the banner says: these messages, instead of those given before. */
        public Builder messages(List<Message> messages) {
            this.messages.clear();
            this.messages.addAll(messages);
            return this;
        }

        public CookieBanner build() {
            return new CookieBanner(ariaLabel, hidden, classes, attributes, messages);
        }
    }
}
