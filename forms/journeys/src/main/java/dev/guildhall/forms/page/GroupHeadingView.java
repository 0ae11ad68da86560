package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;

/** The heading of answers that are checked together. */
record GroupHeadingView(String text) implements Component {

    @Override
    public void writeTo(TemplateOutput output) {
        JtegroupheadingGenerated.render(EscapingOutput.over(output), null, this);
    }
}
