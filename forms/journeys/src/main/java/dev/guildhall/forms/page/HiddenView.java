package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;

/** A hidden field of a form. */
record HiddenView(String name, String value) implements Component {

    /** The name only. */
    @Override
    public String toString() {
        return "hidden " + name;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtehiddenGenerated.render(EscapingOutput.over(output), null, this);
    }
}
