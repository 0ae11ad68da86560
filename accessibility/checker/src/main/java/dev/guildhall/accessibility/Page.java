package dev.guildhall.accessibility;

import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.sheet.SheetSource;

/**
 * A page to check: its source and the name by which reports call it.
 *
 * <pre>{@code
 * Page page = Page.of("full-name, in error", html);
 * }</pre>
 *
 * @param name as reports shall call it: a path, an address or the name of a state
 * @param source the whole markup
 * @param sheets where the style sheets that it links to are read from
 */
public record Page(String name, String source, MediaType mediaType, SheetSource sheets) {
    /** A page whose media type is told by its name's ending or, failing that, by its first element. */
    public static Page of(String name, String source) {
        return new Page(name, source, MediaType.ofPage(name, source), SheetSource.none());
    }

    /** This page, with the style sheets that it links to read from there. */
    public Page withSheets(SheetSource from) {
        return new Page(name, source, mediaType, from);
    }
}
