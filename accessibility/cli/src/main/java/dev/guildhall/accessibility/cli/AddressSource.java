package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.run.PageSource;
import dev.guildhall.accessibility.run.PageText;
import dev.guildhall.accessibility.run.UnreadablePageException;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** A page at an http or https address. */
record AddressSource(String name, URI address, Web web, Sheets sheets) implements PageSource {
    private static final Map<String, MediaType> TYPES = Map.of(
            "text/html", MediaType.HTML,
            "application/xhtml+xml", MediaType.XHTML,
            "image/svg+xml", MediaType.SVG);

    @Override
    public Loaded load() throws IOException, UnreadablePageException {
        return read(name, web.get(address, anywhere -> true), sheets);
    }

    /** Reads an answer as a page. */
    static Loaded read(String name, Web.Answer answer, Sheets sheets) throws UnreadablePageException {
        if (!isPage(answer)) {
            throw new UnreadablePageException("It is " + answer.mediaType() + ", which is not a page.");
        }
        PageText text = answer.text();
        MediaType type = TYPES.getOrDefault(answer.mediaType(), MediaType.ofPage("", text.text()));
        return new Loaded(new Page(name, text.text(), type, sheets.of(answer.address())), text.notes());
    }

    /** An answer without a type may be a page; browsers look into it, too. */
    static boolean isPage(Web.Answer answer) {
        return answer.mediaType().isEmpty() || TYPES.containsKey(answer.mediaType());
    }
}
