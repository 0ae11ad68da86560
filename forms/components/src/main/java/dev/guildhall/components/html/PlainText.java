package dev.guildhall.components.html;

import gg.jte.TemplateOutput;
import java.util.Objects;

/** Text, escaped while it is written. */
record PlainText(String text) implements Html {

    static final Html EMPTY = new PlainText("");

    PlainText {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public void writeTo(TemplateOutput output) {
        EscapingOutput.over(output).writeUserContent(text);
    }

    @Override
    public String toString() {
        return EscapingOutput.render(this);
    }
}
