package dev.guildhall.components.layout;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;

/** Under which licence the content is, with a link to it. */
record LicenceNotice(String before, String licence, String href, String after) implements Component {

    @Override
    public void writeTo(TemplateOutput output) {
        JtelicencenoticeGenerated.render(EscapingOutput.over(output), null, this);
    }
}
