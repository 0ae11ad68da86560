package dev.guildhall.components.json;

import dev.guildhall.components.accordion.Accordion;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import java.util.Optional;

/** Reads the options of the accordion. */
final class AccordionReader {

    private AccordionReader() {}

    static Accordion read(Options o) {
        Accordion.Builder accordion = Accordion.builder()
                .id(o.printed("id"))
                .headingLevel(o.integer("headingLevel", 2))
                .sections(o.counted("items", AccordionReader::section, Accordion.Section.leftOut()))
                .hideAllSectionsText(o.text("hideAllSectionsText"))
                .hideSectionText(o.text("hideSectionText"))
                .hideSectionAriaLabelText(o.text("hideSectionAriaLabelText"))
                .showAllSectionsText(o.text("showAllSectionsText"))
                .showSectionText(o.text("showSectionText"))
                .showSectionAriaLabelText(o.text("showSectionAriaLabelText"))
                .classes(o.text("classes"));
        Optional<String> odd = o.toggle("rememberExpanded", accordion::rememberExpanded, accordion::forgetExpanded);
        Attributes remember = Parts.odd(Attributes.NONE, "data-remember-expanded", odd);
        return o.done(accordion
                .attributes(Parts.joined(remember, o.attributes("attributes")))
                .build());
    }

    private static Accordion.Section section(Options o) {
        Accordion.Section.Builder section = Accordion.Section.builder()
                .heading(o.object("heading", heading -> heading.done(heading.content("html", "text")))
                        .orElse(Html.empty()))
                .summary(o.object("summary", summary -> summary.done(summary.shownContent("html", "text")))
                        .orElse(Html.empty()))
                .content(o.object("content", content -> content.done(content.trimmedContent("html", "text")))
                        .orElse(Html.empty()));
        if (o.isTruthy("expanded")) {
            section.expanded();
        }
        return o.done(section.build());
    }
}
