package dev.guildhall.components.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;

/** Pieces one after the other. */
record Joined(List<? extends Content> pieces) implements Html {

    Joined {
        pieces = List.copyOf(pieces);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                output.writeContent("\n");
            }
            pieces.get(i).writeTo(output);
        }
    }

    @Override
    public String toString() {
        return EscapingOutput.render(this);
    }
}
