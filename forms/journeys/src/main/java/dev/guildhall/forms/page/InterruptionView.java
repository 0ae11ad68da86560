package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;

/**
 * A form around the panel that interrupts, whose button sends it.
 *
 * @param action where it is sent
 * @param csrf the token that proves that it was rendered for this person
 * @param panel what is told, and the button
 */
record InterruptionView(String action, String csrf, Component panel) implements Component {

    String csrfField() {
        return FormView.CSRF_FIELD;
    }

    /** The address only: the token is a secret. */
    @Override
    public String toString() {
        return "interruption at " + action;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteinterruptionGenerated.render(EscapingOutput.over(output), null, this);
    }
}
