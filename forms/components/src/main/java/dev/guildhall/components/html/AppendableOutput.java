package dev.guildhall.components.html;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a template writes, handed to any {@code Appendable} as it comes. */
final class AppendableOutput implements TemplateOutput {

    private final Appendable out;

    AppendableOutput(Appendable out) {
        this.out = out;
    }

    @Override
    public void writeContent(String value) {
        try {
            out.append(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        try {
            out.append(value, beginIndex, endIndex);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
