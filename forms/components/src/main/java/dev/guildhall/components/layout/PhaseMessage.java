package dev.guildhall.components.layout;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;

/** What the phase banner says, with its link to give feedback. */
record PhaseMessage(String message, String feedback, String href) implements Component {

    @Override
    public void writeTo(TemplateOutput output) {
        JtephasemessageGenerated.render(EscapingOutput.over(output), null, this);
    }
}
