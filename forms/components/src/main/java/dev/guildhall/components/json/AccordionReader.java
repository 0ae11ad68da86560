package dev.guildhall.components.json;

import dev.guildhall.components.accordion.Accordion;
import dev.guildhall.components.html.Attributes;
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
        if (o.isTrue("rememberExpanded")) {
            accordion.rememberExpanded();
        } else if (o.isFalse("rememberExpanded")) {
            accordion.forgetExpanded();
        }
        Optional<String> odd = o.neitherTrueNorFalse("rememberExpanded");
        Attributes remember = Parts.odd(Attributes.NONE, "data-remember-expanded", odd);
        return o.done(accordion
                .attributes(Parts.joined(remember, o.attributes("attributes")))
                .build());
    }

    private static Accordion.Section section(Options o) {
        Accordion.Section.Builder section = Accordion.Section.builder();
        if (o.isTruthy("heading")) {
            Options heading = o.part("heading");
            section.heading(heading.done(heading.content("html", "text")));
        }
        if (o.isTruthy("summary")) {
            Options summary = o.part("summary");
            section.summary(summary.done(summary.shownContent("html", "text")));
        }
        if (o.isTruthy("content")) {
            Options content = o.part("content");
            section.content(content.done(content.trimmedContent("html", "text")));
        }
        if (o.isTruthy("expanded")) {
            section.expanded();
        }
        return o.done(section.build());
    }
}
