package dev.guildhall.components.html;

import gg.jte.TemplateOutput;
import java.util.Objects;

/** Markup that somebody vouches for. */
record Markup(String markup) implements Html {

    Markup {
        Objects.requireNonNull(markup, "markup");
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }

    @Override
    public String toString() {
        return markup;
    }
}
