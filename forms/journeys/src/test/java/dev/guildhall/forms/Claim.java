package dev.guildhall.forms;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.fileUpload;
import static dev.guildhall.forms.question.Questions.fileUploads;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.upload.FileType;
import dev.guildhall.forms.upload.UploadedFile;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of uploads apply for: a file beside a text, files on a page of their own, and a file off the path. */
public record Claim(
        @Size(max = 500) @Nullable String reason,
        @Nullable UploadedFile receipt,
        @Nullable Boolean witness,
        @Nullable UploadedFile statement,
        @Nullable List<UploadedFile> photos) {

    static final int MAX_RECEIPT = 2_000;

    static Journey<Claim> journey() {
        return Journey.of("claim", Claim.class)
                .service(ServiceDetails.named(Text.of("Make a claim", "Gwneud hawliad"))
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .page(
                        "receipt",
                        Text.of("Your claim", "Eich hawliad"),
                        text("reason", Text.of("Why do you claim?", "Pam ydych chi’n hawlio?"))
                                .called(Text.of("why you claim", "y rheswm")),
                        fileUpload("receipt", Text.of("Upload your receipt", "Uwchlwythwch eich derbynneb"))
                                .called(Text.of("a receipt", "dderbynneb"))
                                .maxBytes(MAX_RECEIPT))
                .page(
                        "witness",
                        yesNo("witness", Text.of("Did anybody see it?", "A welodd rhywun hyn?"))
                                .called(Text.of("anybody saw it", "gwelodd rhywun hyn")))
                .when(is("witness", false))
                .goTo("photos")
                .page(
                        "statement",
                        fileUpload(
                                        "statement",
                                        Text.of(
                                                "Upload their statement (optional)",
                                                "Uwchlwythwch eu datganiad (dewisol)"))
                                .accepting(FileType.TXT)
                                .message(
                                        "FileType",
                                        Text.of(
                                                "Their statement must be plain text",
                                                "Rhaid i’r datganiad fod yn destun"))
                                .optional())
                .page(
                        "photos",
                        fileUploads("photos", Text.of("Upload your photos", "Uwchlwythwch eich lluniau"))
                                .called(Text.of("a photo", "lun"))
                                .accepting(FileType.PNG)
                                .maxFiles(3))
                .checkAnswers()
                .build();
    }

    static byte[] pdf(String rest) {
        return ("%PDF-1.7\n" + rest).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png(int length) {
        byte[] bytes = new byte[Math.max(8, length)];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 0, bytes, 0, 8);
        return bytes;
    }
}
