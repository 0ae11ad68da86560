package dev.guildhall.accessibility;

import dev.guildhall.accessibility.dom.MediaType;

/**
 * A page to check: its source and the name by which reports call it.
 *
 * <pre>{@code
 * Page page = Page.of("full-name, in error", html);
 * }</pre>
 *
 * @param name as reports shall call it: a path, an address or the name of a state
 * @param source the whole markup
 */
public record Page(String name, String source, MediaType mediaType) {
    /** A page whose media type is told by its name's ending or, failing that, by its first element. */
    public static Page of(String name, String source) {
        return new Page(name, source, MediaType.ofPage(name, source));
    }
}
