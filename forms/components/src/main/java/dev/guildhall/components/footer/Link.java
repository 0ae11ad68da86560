package dev.guildhall.components.footer;

import dev.guildhall.components.html.Attributes;
import java.util.Objects;

/**
 * A link in the footer.
 *
 * @param text what it says; a link in a section is left out where this or {@code href} is empty
 * @param href where it leads
 */
public record Link(String text, String href, Attributes attributes) {

    public Link {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(attributes, "attributes");
    }

    /** A link without further attributes. */
    public static Link of(String text, String href) {
        return new Link(text, href, Attributes.NONE);
    }

    /** The same link with these attributes. */
    public Link withAttributes(Attributes attributes) {
        return new Link(text, href, attributes);
    }

    boolean isComplete() {
        return !text.isEmpty() && !href.isEmpty();
    }
}
