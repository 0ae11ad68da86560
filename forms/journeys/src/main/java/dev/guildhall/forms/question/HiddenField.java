package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;

/** A field that is sent with the form and not seen. */
record HiddenField(String name, String value) implements Component {

    @Override
    public void writeTo(TemplateOutput output) {
        JtehiddenGenerated.render(EscapingOutput.over(output), null, this);
    }

    @Override
    public String toString() {
        return "HiddenField[name=" + name + "]";
    }
}
