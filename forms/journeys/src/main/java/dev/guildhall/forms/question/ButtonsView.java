package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;
import java.util.List;

/** Buttons side by side. */
record ButtonsView(List<Component> buttons) implements Component {

    ButtonsView {
        buttons = List.copyOf(buttons);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtebuttonsGenerated.render(EscapingOutput.over(output), null, this);
    }

    @Override
    public String toString() {
        return buttons.size() + " buttons";
    }
}
