package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import gg.jte.TemplateOutput;
import java.util.List;

/** Components one after the other. */
record Together(List<Component> components) implements Component {

    Together {
        components = List.copyOf(components);
    }

    static Together of(Component... components) {
        return new Together(List.of(components));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        for (Component component : components) {
            component.writeTo(output);
            output.writeContent("\n");
        }
    }

    /** How many there are: they may hold an answer. */
    @Override
    public String toString() {
        return components.size() + " components";
    }
}
