package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.warningtext.WarningText;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import gg.jte.TemplateOutput;
import java.util.List;

/** What a page tells, block by block. */
record BlocksView(List<Block> blocks, Language language) implements Component {

    @Override
    public void writeTo(TemplateOutput output) {
        JteblocksGenerated.render(EscapingOutput.over(output), null, this);
    }

    String in(Text text) {
        return text.in(language);
    }

    Component warning(Text text) {
        return WarningText.builder()
                .text(in(text))
                .iconFallbackText(in(Words.WARNING))
                .build();
    }
}
