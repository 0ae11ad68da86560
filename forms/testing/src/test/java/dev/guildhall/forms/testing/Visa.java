package dev.guildhall.forms.testing;

import static dev.guildhall.forms.question.Questions.fileUpload;
import static dev.guildhall.forms.question.Questions.fileUploads;
import static dev.guildhall.forms.question.Questions.text;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.upload.UploadedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of files apply for: a file that is needed, one that is not, and several. */
record Visa(
        @Nullable String reason,
        @Nullable UploadedFile passport,
        @Nullable UploadedFile letter,
        @Nullable List<UploadedFile> photos) {

    static Journey<Visa> journey() {
        return Journey.of("visa", Visa.class)
                .page(
                        "passport",
                        Text.of("Your passport"),
                        text("reason", Text.of("Why do you come?")).called(Text.of("why you come")),
                        fileUpload("passport", Text.of("Upload your passport"))
                                .called(Text.of("a passport"))
                                .maxBytes(1_000))
                .page(
                        "letter",
                        fileUpload("letter", Text.of("Upload a letter (optional)"))
                                .optional())
                .page(
                        "photos",
                        fileUploads("photos", Text.of("Upload your photos"))
                                .called(Text.of("a photo"))
                                .maxFiles(3))
                .checkAnswers()
                .build();
    }

    static byte[] pdf(String rest) {
        return ("%PDF-1.7\n" + rest).getBytes(StandardCharsets.UTF_8);
    }
}
