package dev.guildhall.components.html;

import gg.jte.TemplateOutput;
import java.util.Objects;

/** A component, rendered when this is written. */
record Rendered(Component component) implements Html {

    Rendered {
        Objects.requireNonNull(component, "component");
    }

    @Override
    public void writeTo(TemplateOutput output) {
        component.writeTo(output);
    }

    @Override
    public String toString() {
        return EscapingOutput.render(component);
    }
}
