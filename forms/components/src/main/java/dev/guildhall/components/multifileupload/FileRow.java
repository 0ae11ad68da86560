package dev.guildhall.components.multifileupload;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.multifileupload.MultiFileUpload.Word;
import gg.jte.TemplateOutput;

/** One file in the list: as the server shows it, or as the script copies it for each new one. */
record FileRow(MultiFileUpload upload, UploadedFile file, Kind kind) implements Component {

    @Override
    public void writeTo(TemplateOutput output) {
        JtefilerowGenerated.render(EscapingOutput.over(output), null, this);
    }

    boolean isRefused() {
        return file.status() == UploadedFile.Status.REFUSED;
    }

    boolean isDeletable() {
        return kind == Kind.COPIED_BY_THE_SCRIPT || !file.deleteValue().isEmpty();
    }

    String status() {
        return upload.word(file.status() == UploadedFile.Status.BEING_CHECKED ? Word.BEING_CHECKED : Word.UPLOADED);
    }

    String size() {
        return file.size().isPresent() ? FileSize.inWords(file.size().getAsLong()) : "";
    }

    String errorPrefix() {
        return upload.word(Word.ERROR);
    }

    String delete() {
        return upload.word(Word.DELETE);
    }

    String deleteName() {
        return upload.deleteName();
    }

    String deleteUrl() {
        return upload.deleteUrl();
    }

    /** Whose row it is. */
    enum Kind {
        OF_A_FILE,
        COPIED_BY_THE_SCRIPT
    }
}
