package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;

/** A page's own heading. */
record HeadingView(String text, Size size) implements Component {

    /** How large it is: extra large on a page that tells, large on one that asks. */
    enum Size {
        L("govuk-heading-l"),
        XL("govuk-heading-xl");

        private final String cssClass;

        Size(String cssClass) {
            this.cssClass = cssClass;
        }
    }

    String cssClass() {
        return size.cssClass;
    }

    /** That it is one: its words may hold an answer. */
    @Override
    public String toString() {
        return "heading";
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteheadingGenerated.render(EscapingOutput.over(output), null, this);
    }
}
