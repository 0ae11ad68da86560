package dev.guildhall.forms.screen;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.question.EnteredFiles;
import dev.guildhall.forms.question.FileQuestion;
import dev.guildhall.forms.question.FilesQuestion;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.QuestionAction;
import dev.guildhall.forms.upload.FileRules;
import dev.guildhall.forms.upload.FileType;
import dev.guildhall.forms.upload.UploadedFile;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes which files a question takes, which are there, and how they are removed. Files are sent as the form that a
 * browser sends, {@code multipart/form-data}: the token goes before them, in the field that is named here.
 *
 * @param json where it is written
 * @param action where the page is sent
 * @param language the language to write it in
 */
record FilesJson(JsonGenerator json, String action, Language language) {

    void write(Question question, FileRules rules, EnteredFiles there) {
        json.writeObjectPropertyStart("files");
        json.writeStringProperty("field", question.property());
        json.writeStringProperty("tokenField", Form.CSRF_FIELD);
        json.writeStringProperty("stampField", Form.STAMP_FIELD);
        json.writeStringProperty("add", question instanceof FilesQuestion several ? several.addingAt(action) : action);
        json.writeArrayPropertyStart("types");
        rules.types().stream().map(FileType::mediaType).forEach(json::writeString);
        json.writeEndArray();
        json.writeNumberProperty("maxBytes", rules.maxBytes());
        json.writeNumberProperty("maxFiles", rules.maxFiles());
        json.writeArrayPropertyStart("kept");
        there.files().forEach(file -> write(question, file));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Question question, UploadedFile file) {
        json.writeStartObject();
        json.writeStringProperty("name", file.name());
        json.writeStringProperty("type", file.contentType());
        json.writeNumberProperty("bytes", file.size());
        removing(question, file).ifPresent(removing -> {
            json.writeObjectPropertyStart("remove");
            json.writeStringProperty(
                    "action", question instanceof FilesQuestion several ? several.removingAt(action) : action);
            QuestionJson.write(json, removing, language);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static Optional<QuestionAction> removing(Question question, UploadedFile file) {
        if (question instanceof FilesQuestion several) {
            return Optional.of(several.removing(file));
        }
        return question instanceof FileQuestion one ? one.removing() : Optional.empty();
    }
}
