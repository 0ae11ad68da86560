package dev.guildhall.components.layout;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;

/** The script of a page. */
record Script(String src) implements Component {

    @Override
    public void writeTo(TemplateOutput output) {
        JtescriptGenerated.render(EscapingOutput.over(output), null, this);
    }
}
