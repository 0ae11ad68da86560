package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.upload.UploadedFile;
import gg.jte.TemplateOutput;

/** Says which file is there already. */
record KeptFileView(String id, UploadedFile file, Language language) implements Component {

    private static final Text UPLOADED = Text.of("Uploaded file:", "Ffeil a uwchlwythwyd:");
    private static final Text REPLACE =
            Text.of("Choose another file to replace it.", "Dewiswch ffeil arall i gymryd ei lle.");

    String label() {
        return UPLOADED.in(language);
    }

    String advice() {
        return REPLACE.in(language);
    }

    /** Its size, never its name. */
    @Override
    public String toString() {
        return file.toString();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtekeptfileGenerated.render(EscapingOutput.over(output), null, this);
    }
}
