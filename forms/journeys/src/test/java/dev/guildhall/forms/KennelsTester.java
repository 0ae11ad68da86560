package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.sealing.SealedFileStore;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.upload.FolderFileStore;
import dev.guildhall.forms.upload.UploadedFile;
import dev.guildhall.forms.upload.VirusScanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A person who takes dogs to the kennels, and what is stored of them: files in a folder, each saying whose it is. */
final class KennelsTester {

    final RememberingStore store = new RememberingStore();
    final List<Submission<Kennels>> submissions = new CopyOnWriteArrayList<>();
    final JourneyHandler handler;
    final Uploader person;
    final SealedFileStore files;
    private final Path folder;

    KennelsTester(Path folder) {
        this(folder, builder -> {});
    }

    KennelsTester(Path folder, Consumer<JourneyHandlerBuilder<Kennels>> service) {
        this.folder = folder;
        this.files = SealedFileStore.of(FolderFileStore.in(folder), RememberingStore.KEYS, new SecureRandom());
        JourneyHandlerBuilder<Kennels> builder = JourneyHandler.of(Kennels.journey())
                .store(store)
                .files(files)
                .keys(RememberingStore.KEYS)
                .virusScanner(VirusScanner.scanningNothing())
                .onSubmit(submissions::add);
        service.accept(builder);
        this.handler = builder.build();
        this.person = new Uploader(handler).visits("/kennels/task-list");
    }

    static String page(int number, String page) {
        return "/kennels/dogs/" + number + "/" + page;
    }

    Uploader at(int number, String page) {
        return person.visits(page(number, page));
    }

    /** Answers the first page about a dog, whose photo says whose it is. */
    Uploader sendsDog(String name, String photo) {
        return person.sends(form -> form.field("name", name).file("photo", photo, Claim.pdf(photo)));
    }

    /** A dog without a certificate, with everything answered. */
    KennelsTester has(int number, String name) {
        at(number, "dog");
        sendsDog(name, name + ".pdf");
        at(number, "vaccinated").person().sends("vaccinated", "no");
        at(number, "papers").adds(name + "-papers.pdf", Claim.pdf(name + "-papers.pdf"));
        return this;
    }

    Answers answers() {
        return store.last()
                .map(last -> DraftJson.read(last.contents()).answers())
                .orElseGet(Answers::none);
    }

    OfItems dogs() {
        return (OfItems) answers().find("dogs").orElseGet(OfItems::none);
    }

    static List<UploadedFile> files(Item dog) {
        return Stream.of("photo", "certificate", "papers")
                .flatMap(property -> dog.answers().find(property).stream())
                .flatMap(answer -> answer instanceof Answer.OfFiles several
                        ? several.files().stream()
                        : answer instanceof Answer.OfFile one ? Stream.of(one.file()) : Stream.empty())
                .toList();
    }

    List<String> names(int number) {
        return dogs().item(number).stream()
                .flatMap(dog -> files(dog).stream())
                .map(UploadedFile::name)
                .toList();
    }

    List<String> stored() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Exactly the files that answers hold are in the store, each with what was uploaded under its name. */
    void holdsExactlyItsFiles() {
        List<UploadedFile> held =
                dogs().items().stream().flatMap(dog -> files(dog).stream()).toList();
        assertThat(stored())
                .containsExactlyInAnyOrderElementsOf(
                        held.stream().map(UploadedFile::id).toList());
        held.forEach(file -> assertThat(content(file)).isEqualTo("%PDF-1.7\n" + file.name()));
    }

    String content(UploadedFile file) {
        try (InputStream content = files.open(file.id())) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that the person is shown on a page. */
    List<String> shown() {
        return Stream.concat(
                        person.page().select("main p[id$=-uploaded] strong").eachText().stream(),
                        person.page().select("main .guildhall-multi-file-upload__files dt").eachText().stream())
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
