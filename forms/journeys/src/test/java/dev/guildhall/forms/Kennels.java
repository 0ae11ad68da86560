package dev.guildhall.forms;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.fileUpload;
import static dev.guildhall.forms.question.Questions.fileUploads;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.upload.UploadedFile;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of files about items apply for: dogs, each with a photo, perhaps a certificate, and papers. */
public record Kennels(
        @Size(max = 50) @Nullable String owner, @Nullable List<Dog> dogs) {

    /** A dog. */
    public record Dog(
            @Size(max = 20) @Nullable String name,
            @Nullable UploadedFile photo,
            @Nullable Boolean vaccinated,
            @Nullable UploadedFile certificate,
            @Nullable List<UploadedFile> papers) {}

    static Journey<Kennels> journey() {
        return Journey.of("kennels", Kennels.class)
                .taskList(Text.of("Your tasks"))
                .section(
                        "you",
                        Text.of("About you"),
                        section -> section.page("owner", text("owner", Text.of("What is your name?"))))
                .section(
                        "dogs",
                        Text.of("Your dogs"),
                        section -> section.list(
                                "dogs",
                                Text.of("Dogs"),
                                Dog.class,
                                list -> list.called(Text.of("dog"), Text.of("dogs"))
                                        .page(
                                                "dog",
                                                Text.of("Your dog"),
                                                text("name", Text.of("What is it called?"))
                                                        .called(Text.of("its name")),
                                                fileUpload("photo", Text.of("Upload a photo"))
                                                        .called(Text.of("a photo")))
                                        .page("vaccinated", yesNo("vaccinated", Text.of("Is it vaccinated?")))
                                        .when(is("vaccinated", false))
                                        .goTo("papers")
                                        .page(
                                                "certificate",
                                                fileUpload("certificate", Text.of("Upload the certificate"))
                                                        .called(Text.of("a certificate")))
                                        .page(
                                                "papers",
                                                fileUploads("papers", Text.of("Upload its papers"))
                                                        .maxFiles(3)
                                                        .optional())
                                        .itemNamedBy("name")))
                .checkAnswers()
                .build();
    }
}
