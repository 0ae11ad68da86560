package dev.guildhall.forms.question;

import dev.guildhall.components.checkboxes.Checkboxes;
import dev.guildhall.components.fileupload.FileUpload;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.multifileupload.MultiFileUpload;
import dev.guildhall.components.multifileupload.UploadedFile;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.upload.FileRules;
import java.util.ArrayList;
import java.util.List;

/** Asks for files. */
final class Uploading {

    private static final Text CHOOSE = Text.of("Choose file", "Dewis ffeil");
    private static final Text DROP = Text.of("or drop file", "neu ollwng ffeil");
    private static final Text NONE = Text.of("No file chosen", "Dim ffeil wedi’i dewis");
    private static final Text ENTERED = Text.of("Entered drop zone", "Wedi mynd i mewn i’r man gollwng");
    private static final Text LEFT = Text.of("Left drop zone", "Wedi gadael y man gollwng");
    static final Text REMOVE = Text.of("Remove this file", "Tynnu’r ffeil hon");

    private Uploading() {}

    static Component one(FileQuestion question, FileRules rules, QuestionView view) {
        String name = question.property();
        List<dev.guildhall.forms.upload.UploadedFile> there =
                view.entered().files(name).files();
        FileUpload.Builder upload = FileUpload.builder()
                .name(name)
                .label(Fields.label(question, view))
                .attributes(Attributes.of("accept", rules.accept()))
                .dropZone()
                .chooseFilesButtonText(view.in(CHOOSE))
                .dropInstructionText(view.in(DROP))
                .noFileChosenText(view.in(NONE))
                .enteredDropZoneText(view.in(ENTERED))
                .leftDropZoneText(view.in(LEFT));
        question.hint().ifPresent(hint -> upload.hint(Choosing.hint(hint, view)));
        view.errorAt(name).ifPresent(message -> upload.errorMessage(Fields.error(message, view.language())));
        if (there.isEmpty()) {
            return upload.build();
        }
        KeptFileView kept = new KeptFileView(name + "-uploaded", there.get(0), view.language());
        FormGroup.Builder around = FormGroup.builder().beforeInput(kept.toHtml());
        if (question.isOptional()) {
            around.afterInput(removing(question, view).toHtml());
        }
        return upload.describedBy(kept.id()).formGroup(around.build()).build();
    }

    private static Component removing(FileQuestion question, QuestionView view) {
        return Checkboxes.builder()
                .name(question.removeField())
                .idPrefix(question.removeField())
                .classes("govuk-checkboxes--small")
                .item(Checkboxes.Item.builder()
                        .value(FileQuestion.ticked())
                        .text(view.in(REMOVE))
                        .build())
                .values(view.entered().all(question.removeField()))
                .build();
    }

    static Component several(FilesQuestion question, FileRules rules, QuestionView view) {
        String name = question.property();
        EnteredFiles entered = view.entered().files(name);
        MultiFileUpload.Builder upload = MultiFileUpload.builder()
                .name(name)
                .label(Fields.label(question, view))
                .language(view.language())
                .accept(rules.accept())
                .maxFiles(rules.maxFiles())
                .maxFileSize(rules.maxBytes())
                .uploadUrl(question.addingAt(view.action()))
                .deleteUrl(question.removingAt(view.action()))
                .deleteName(question.removeField())
                .files(rows(entered, view.errorsAt(name)));
        question.hint().ifPresent(hint -> upload.hint(Choosing.hint(hint, view)));
        view.errorAt(name).ifPresent(message -> upload.errorMessage(Fields.error(message, view.language())));
        return upload.build();
    }

    /** What is there, and then what was refused just now, each with its reason. */
    private static List<UploadedFile> rows(EnteredFiles entered, List<String> messages) {
        List<UploadedFile> rows = new ArrayList<>();
        entered.files()
                .forEach(file -> rows.add(UploadedFile.builder()
                        .name(file.name())
                        .size(file.size())
                        .deleteValue(file.id())
                        .build()));
        List<Fault> faults = entered.faults();
        if (faults.size() == messages.size()) {
            entered.refused().stream()
                    .map(refused -> UploadedFile.builder()
                            .name(refused.name())
                            .errorMessage(messages.get(faults.indexOf(refused.fault())))
                            .build())
                    .forEach(rows::add);
        }
        return rows;
    }
}
