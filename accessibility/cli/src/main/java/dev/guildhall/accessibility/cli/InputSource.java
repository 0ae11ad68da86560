package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.sheet.SheetSource;
import java.io.IOException;
import java.io.InputStream;

/** A page on standard input. */
record InputSource(InputStream in, SheetSource sheets) implements PageSource {
    /** How standard input is named on the command line. */
    static final String NAME = "-";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Loaded load() throws IOException, UnreadablePageException {
        return FileSource.read(NAME, in, sheets);
    }
}
