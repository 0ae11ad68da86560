package dev.guildhall.components.layout;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;

/** The link to the icon of a page in the neutral brand. */
record Icon(String href) implements Component {

    @Override
    public void writeTo(TemplateOutput output) {
        JteiconGenerated.render(EscapingOutput.over(output), null, this);
    }
}
