package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;
import java.util.List;

/**
 * The answers that are shown for checking, one part after another.
 *
 * @param id what a link in the error summary leads to
 * @param parts headings, lists and cards
 */
record AnswersView(String id, List<Component> parts) implements Component {

    AnswersView {
        parts = List.copyOf(parts);
    }

    /** How many parts there are: they hold answers. */
    @Override
    public String toString() {
        return parts.size() + " parts";
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteanswersGenerated.render(EscapingOutput.over(output), null, this);
    }
}
