package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;
import java.util.List;

/** Lines of text, one below the other. */
record LinesView(List<String> lines) implements Component {

    LinesView {
        lines = List.copyOf(lines);
    }

    /** How many there are: they may be an answer. */
    @Override
    public String toString() {
        return lines.size() + " lines";
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtelinesGenerated.render(EscapingOutput.over(output), null, this);
    }
}
