package dev.guildhall.components.addtoalist;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/** One group on the page: its title, its fields and the button to remove it. */
record Fields(AddAnother all, String index, String number, Html content) implements Component {

    String title() {
        return all.groupTitle().replace("%{number}", number);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtefieldsGenerated.render(EscapingOutput.over(output), null, this);
    }
}
