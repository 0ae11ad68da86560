package dev.guildhall.components.layout;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;

/** The link to the style sheet of a page. */
record StyleSheet(String href) implements Component {

    @Override
    public void writeTo(TemplateOutput output) {
        JtestylesheetGenerated.render(EscapingOutput.over(output), null, this);
    }
}
