package dev.guildhall.accessibility.run;

import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.sheet.SheetSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A page of which nothing is known but its bytes. */
record StreamSource(String name, InputStream in, SheetSource sheets) implements PageSource {
    @Override
    public Loaded load() throws IOException, UnreadablePageException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new UnreadablePageException(
                    "It has more than " + MAX_BYTES + " bytes, which is the limit; split the page.");
        }
        PageText text = PageText.of(bytes, Optional.empty());
        return new Loaded(Page.of(name, text.text()).withSheets(sheets), text.notes());
    }
}
