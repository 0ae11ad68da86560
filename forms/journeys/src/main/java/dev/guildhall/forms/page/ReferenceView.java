package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;

/** The reference number in the confirmation panel. */
record ReferenceView(String label, String reference) implements Component {

    @Override
    public void writeTo(TemplateOutput output) {
        JtereferenceGenerated.render(EscapingOutput.over(output), null, this);
    }
}
