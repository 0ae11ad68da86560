package dev.guildhall.components.layout;

import java.util.Objects;

/**
 * A link in the footer of every page, for example to the accessibility statement.
 *
 * @param text what the link says, in the page's language
 * @param href where it leads
 */
public record FooterLink(String text, String href) {
    public FooterLink {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(href, "href");
    }
}
