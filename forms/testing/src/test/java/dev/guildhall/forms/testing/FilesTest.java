package dev.guildhall.forms.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.upload.UploadedFile;
import dev.guildhall.forms.upload.VirusScanner.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person who attaches files. */
class FilesTest {

    private final JourneyTester<Visa> ada = JourneyTester.of(Visa.journey());

    @AfterEach
    void close() {
        ada.close();
    }

    private static void fails(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    private static void isNoTest(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private AskedPage<Visa> reachesPhotos() {
        ada.isAsked("passport")
                .enters("reason", "Work")
                .attaches("passport", "passport.pdf", Visa.pdf("mine"))
                .goesOn();
        ada.isAsked("letter").goesOn();
        return ada.isAsked("photos");
    }

    @Test
    void files_arrive_as_they_were_attached() {
        reachesPhotos()
                .attaches("photos", "1.pdf", Visa.pdf("one"))
                .attaches("photos", "2.pdf", Visa.pdf("two"))
                .goesOn();
        ada.checksAnswers().shows("Upload your passport", "passport.pdf").shows("Upload your photos", "1.pdf 2.pdf");

        Visa received = ada.submits().application();

        UploadedFile passport = Objects.requireNonNull(received.passport());
        assertThat(passport.name()).isEqualTo("passport.pdf");
        assertThat(ada.contentOf(passport)).isEqualTo(Visa.pdf("mine"));
        assertThat(received.letter()).isNull();
        assertThat(received.photos())
                .extracting(file -> new String(ada.contentOf(file), StandardCharsets.UTF_8))
                .containsExactly("%PDF-1.7\none", "%PDF-1.7\ntwo");
    }

    @Test
    void several_files_are_uploaded_one_after_the_other_and_one_is_removed() {
        reachesPhotos()
                .attaches("photos", "1.pdf", Visa.pdf("one"))
                .uploads()
                .showsFiles("photos", "1.pdf")
                .attaches("photos", "2.pdf", Visa.pdf("two"))
                .attaches("photos", "3.pdf", Visa.pdf("three"))
                .uploads()
                .showsFiles("photos", "1.pdf", "2.pdf", "3.pdf")
                .removes("photos", "2.pdf")
                .showsFiles("photos", "1.pdf", "3.pdf")
                .goesOn();

        ada.checksAnswers().shows("Upload your photos", "1.pdf 3.pdf");
    }

    @Test
    void a_file_stays_until_another_takes_its_place_or_it_is_removed() {
        reachesPhotos();
        ada.visits("passport")
                .isAsked("passport")
                .showsFiles("passport", "passport.pdf")
                .goesOn();
        ada.isAsked("letter").attaches("letter", "letter.pdf", Visa.pdf("")).goesOn();
        ada.visits("passport")
                .isAsked("passport")
                .attaches("passport", "new.pdf", Visa.pdf("new"))
                .goesOn();
        ada.isAsked("letter")
                .showsFiles("letter", "letter.pdf")
                .removes("letter", "letter.pdf")
                .goesOn();
        ada.isAsked("photos").attaches("photos", "1.pdf", Visa.pdf("")).goesOn();

        ada.checksAnswers()
                .shows("Upload your passport", "new.pdf")
                .shows("Upload a letter (optional)", "Not provided");
    }

    @Test
    void a_file_is_refused() {
        ada.isAsked("passport")
                .enters("reason", "Work")
                .attaches("passport", "passport.exe", Visa.pdf(""))
                .isRefused("The selected file must be a PDF, JPG or PNG")
                .attaches("passport", "passport.pdf", new byte[1_001])
                .isRefused("The selected file must be smaller than 1000 bytes")
                .attaches("passport", "passport.pdf", new byte[0])
                .isRefused("The selected file is empty")
                .isRefused("Select a passport")
                .attaches("passport", "1.pdf", Visa.pdf(""))
                .attaches("passport", "2.pdf", Visa.pdf(""))
                .isRefused("You can only upload one file")
                .showsFiles("passport")
                .attaches("passport", "passport.pdf", Visa.pdf(""))
                .goesOn();

        ada.isAsked("letter");
    }

    @Test
    void too_many_files_are_refused_and_the_rest_stays() {
        AskedPage<Visa> photos = reachesPhotos();
        for (int i = 1; i <= 4; i++) {
            photos.attaches("photos", i + ".pdf", Visa.pdf(""));
        }

        photos.isRefused("You can only upload up to 3 files").showsFiles("photos", "1.pdf", "2.pdf", "3.pdf");
    }

    @Test
    void the_scanner_of_the_service_decides_what_is_infected() {
        try (JourneyTester<Visa> grace = JourneyTester.of(
                Visa.journey(), service -> service.virusScanner(content -> new Verdict.Infected("Some.Virus")))) {
            grace.isAsked("passport")
                    .enters("reason", "Work")
                    .attaches("passport", "passport.pdf", Visa.pdf(""))
                    .isRefused("The selected file contains a virus");
        }
    }

    @Test
    void a_file_store_of_the_test_is_read_by_the_test() {
        try (JourneyTester<Visa> grace = JourneyTester.of(
                Visa.journey(),
                service -> service.files(new FilesInMemory()).keys(KeyProvider.ofThisProcess(new SecureRandom())))) {
            grace.isAsked("passport")
                    .enters("reason", "Work")
                    .attaches("passport", "passport.pdf", Visa.pdf(""))
                    .goesOn();
            grace.isAsked("letter").goesOn();
            grace.isAsked("photos").attaches("photos", "1.pdf", Visa.pdf("")).goesOn();
            UploadedFile elsewhere =
                    Objects.requireNonNull(grace.submits().application().passport());

            fails(() -> grace.contentOf(elsewhere), "The file should be kept in the tester's memory, but is not.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada's; own.pdf", "ffeil â.pdf", "----guildhallTesting.pdf", "=1+1.pdf"})
    void a_name_arrives_as_it_was(String name) {
        reachesPhotos()
                .attaches("photos", name, Visa.pdf("\r\n------guildhallTesting--\r\n"))
                .uploads();

        ada.isAsked("photos").showsFiles("photos", name);
    }

    @Test
    void what_is_no_file_or_not_there() {
        AskedPage<Visa> page = ada.isAsked("passport");
        isNoTest(
                () -> page.attaches("reason", "a.pdf", Visa.pdf("")),
                "The answer to \"reason\" is no file: give it with enters(property, value)");
        isNoTest(
                () -> page.enters("passport", "a.pdf"),
                "The answer to \"passport\" is a file: give it with attaches(property, name, content)");
        isNoTest(page::uploads, "The page \"passport\" does not ask for several files");
        isNoTest(
                () -> page.removes("photo", "a.pdf"),
                "The page \"passport\" does not ask for \"photo\", but for \"reason\", \"passport\"");

        fails(
                () -> page.removes("passport", "a.pdf"),
                "The page \"passport\" should show the file \"a.pdf\", but shows [].");
        fails(
                () -> reachesPhotos()
                        .attaches("photos", "a.pdf", Visa.pdf(""))
                        .uploads()
                        .showsFiles("photos", "b.pdf"),
                "The page \"photos\" should show the files [\"b.pdf\"], but shows [\"a.pdf\"].");
        fails(
                () -> ada.visits("passport").isAsked("passport").removes("passport", "passport.pdf"),
                "The file \"passport.pdf\" should be removed, but the page \"passport\" only lets it be replaced.");
    }

    @Test
    void no_text_of_the_tester_shows_what_was_attached() {
        AskedPage<Visa> page = ada.isAsked("passport").attaches("passport", "secret.pdf", Visa.pdf(""));

        assertThat(page).hasToString("page passport");
        assertThat(Attachment.of("passport", "secret.pdf", Visa.pdf(""))).hasToString("file of passport");
    }
}
