package example.gallery.own;

import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.multifileupload.MultiFileUpload;
import dev.guildhall.components.multifileupload.UploadedFile;

/** Examples of the multi-file upload. */
public final class MultiFileUploadExamples {

    private MultiFileUploadExamples() {}

    public static Component with_a_file_that_is_there() {
        UploadedFile plan = UploadedFile.builder()
                .name("site-plan.pdf")
                .size(120_000)
                .deleteValue("1")
                .build();
        MultiFileUpload upload = MultiFileUpload.builder()
                .name("documents")
                .label(Label.of("Upload your documents"))
                .hint(Hint.of("Up to 5 files"))
                .uploadUrl("/upload")
                .deleteUrl("/delete")
                .maxFiles(5)
                .file(plan)
                .build();
        return upload;
    }
}
