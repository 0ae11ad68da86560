package dev.guildhall.components.summarylist;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;
import java.util.Optional;

/** An action's link, which says for screen readers what it is about and in which card. */
record ActionLink(SummaryList.Action action, Optional<SummaryList.Title> cardTitle) implements Component {

    boolean hasHiddenText() {
        return !action.visuallyHiddenText().isEmpty() || cardTitle.isPresent();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteactionlinkGenerated.render(EscapingOutput.over(output), null, this);
    }
}
