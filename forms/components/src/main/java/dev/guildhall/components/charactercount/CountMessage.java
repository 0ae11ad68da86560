package dev.guildhall.components.charactercount;

import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/** The message that counts, and what the page has after the field. */
record CountMessage(Hint hint, Html after) implements Component {

    @Override
    public void writeTo(TemplateOutput output) {
        JtecountmessageGenerated.render(EscapingOutput.over(output), null, this);
    }
}
