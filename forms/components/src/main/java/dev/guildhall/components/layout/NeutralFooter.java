package dev.guildhall.components.layout;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Optional;

/** The footer of a page in the neutral brand. */
record NeutralFooter(String supportLinks, List<FooterLink> links, Html more, Optional<String> organisation)
        implements Component {

    NeutralFooter {
        links = List.copyOf(links);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteneutralfooterGenerated.render(EscapingOutput.over(output), null, this);
    }
}
