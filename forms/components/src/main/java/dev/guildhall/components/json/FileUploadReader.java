package dev.guildhall.components.json;

import dev.guildhall.components.fileupload.FileUpload;

/** Reads the options of the file upload. */
final class FileUploadReader {

    private FileUploadReader() {}

    static FileUpload read(Options o) {
        FileUpload.Builder upload = FileUpload.builder()
                .name(o.printed("name"))
                .id(o.text("id"))
                .describedBy(o.text("describedBy"))
                .formGroup(Parts.formGroup(o))
                .chooseFilesButtonText(o.text("chooseFilesButtonText"))
                .dropInstructionText(o.text("dropInstructionText"))
                .noFileChosenText(o.text("noFileChosenText"))
                .enteredDropZoneText(o.text("enteredDropZoneText"))
                .leftDropZoneText(o.text("leftDropZoneText"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .wrapperClasses(o.text("wrapperClasses"))
                .wrapperAttributes(o.attributes("wrapperAttributes"));
        ControlId id = ControlId.of(o);
        if (o.isTruthy("label")) {
            upload.label(id.label(o.part("label")));
        }
        if (o.isTruthy("hint")) {
            upload.hint(id.hint(o.part("hint")));
        }
        if (o.isTruthy("errorMessage")) {
            upload.errorMessage(id.errorMessage(o.part("errorMessage")));
        }
        if (o.isTruthy("multipleFilesChosenText")) {
            upload.multipleFilesChosenText(Parts.plural(o.part("multipleFilesChosenText")));
        }
        flags(o, upload);
        // a browser lets no page say which file is chosen, and yet the reference has an example with a value
        return o.ignore("value").done(upload.build());
    }

    private static void flags(Options o, FileUpload.Builder upload) {
        if (o.isTruthy("disabled")) {
            upload.disabled();
        }
        if (o.isTruthy("multiple")) {
            upload.multiple();
        }
        if (o.isTruthy("javascript")) {
            upload.dropZone();
        }
    }
}
