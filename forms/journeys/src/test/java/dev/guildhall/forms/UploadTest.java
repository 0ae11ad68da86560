package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.MultipartBody;
import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.sealing.SealedFileStore;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.upload.FileStore;
import dev.guildhall.forms.upload.FolderFileStore;
import dev.guildhall.forms.upload.UploadedFile;
import dev.guildhall.forms.upload.VirusScanner;
import dev.guildhall.forms.upload.VirusScanner.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    private static final KeyProvider KEYS = KeyProvider.ofThisProcess(new SecureRandom());

    @TempDir
    Path folder;

    private final List<Submission<Claim>> submissions = new CopyOnWriteArrayList<>();
    private final List<ServiceEvent> events = new CopyOnWriteArrayList<>();
    private Verdict verdict = new Verdict.Clean();
    private FileStore files;
    private JourneyHandler handler;
    private Uploader person;

    @BeforeEach
    void serve() {
        files = SealedFileStore.of(FolderFileStore.in(folder), KEYS, new SecureRandom());
        handler = JourneyHandler.of(Claim.journey())
                .files(files)
                .virusScanner(content -> {
                    content.readAllBytes();
                    return verdict;
                })
                .onSubmit(submissions::add)
                .listener(events::add)
                .build();
        person = new Uploader(handler).visits("/claim/receipt");
    }

    private List<String> ids() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private int stored() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return (int) all.count();
        }
    }

    private Uploader answersReceipt() {
        return person.sends(form -> form.field("reason", "It broke").file("receipt", "receipt.pdf", Claim.pdf("mine")));
    }

    private Uploader reachesPhotos() {
        answersReceipt();
        person.sends(form -> form.field("witness", "no"));
        return person;
    }

    @Test
    void a_form_is_sent_with_files_only_where_its_page_asks_for_some() {
        assertThat(person.page().expectFirst("main form").attr("enctype")).isEqualTo("multipart/form-data");

        answersReceipt();

        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Did anybody see it?");
        assertThat(person.page().expectFirst("main form").hasAttr("enctype")).isFalse();
    }

    @Test
    void the_team_reads_what_was_uploaded_by_the_id_in_the_submission() throws IOException {
        answersReceipt();
        person.person().visits("/claim/witness").sends("witness", "no");
        person.visits("/claim/photos").adds("1.png", Claim.png(50)).adds("2.png", Claim.png(60));
        person.sends(form -> form.noFile("photos"));
        assertThat(person.title()).startsWith("Check your answers");

        person.person().visits("/claim/check-answers").sends();
        Delivered.by(handler);

        Claim claim = submissions.get(0).application();
        UploadedFile receipt = java.util.Objects.requireNonNull(claim.receipt());
        assertThat(receipt.name()).isEqualTo("receipt.pdf");
        assertThat(receipt.contentType()).isEqualTo("application/pdf");
        assertThat(receipt.size()).isEqualTo(Claim.pdf("mine").length);
        try (InputStream content = files.open(receipt.id())) {
            assertThat(content.readAllBytes()).isEqualTo(Claim.pdf("mine"));
        }
        assertThat(claim.photos()).extracting(UploadedFile::name).containsExactly("1.png", "2.png");
        assertThat(claim.toString()).doesNotContain("receipt.pdf").doesNotContain(receipt.id());
    }

    @Test
    void invariant_17_an_oversize_upload_is_a_field_error_and_the_other_answers_survive() throws IOException {
        person.sends(form -> form.file("receipt", "large.pdf", new byte[Claim.MAX_RECEIPT + 1])
                .field("reason", "It broke"));

        assertRefused("The selected file must be smaller than 1.9KB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"malware.exe", "pdf", "receipt.pdf.exe", "receipt.PNG", "receipt.pdf"})
    void invariant_17_a_wrong_type_is_a_field_error_and_the_other_answers_survive(String name) throws IOException {
        person.sends(form -> form.field("reason", "It broke").file("receipt", name, new byte[] {'M', 'Z', 1, 2}));

        assertRefused("The selected file must be a PDF, JPG or PNG");
    }

    @Test
    void invariant_17_an_infected_upload_is_a_field_error_and_the_other_answers_survive() throws IOException {
        verdict = new Verdict.Infected("Some.Signature");

        answersReceipt();

        assertRefused("The selected file contains a virus");
    }

    @Test
    void a_file_that_could_not_be_scanned_is_not_accepted() throws IOException {
        verdict = new Verdict.NotScanned("no answer");

        answersReceipt();

        assertRefused("The selected file could not be uploaded – try again");
    }

    @Test
    void an_empty_file_and_two_files_for_one_are_field_errors() throws IOException {
        person.sends(form -> form.field("reason", "It broke").file("receipt", "empty.pdf", new byte[0]));
        assertRefused("The selected file is empty");

        person.sends(form -> form.field("reason", "It broke")
                .file("receipt", "1.pdf", Claim.pdf("1"))
                .file("receipt", "2.pdf", Claim.pdf("2")));
        assertRefused("You can only upload one file");
    }

    @Test
    void no_file_where_one_is_needed_is_asked_for() throws IOException {
        person.sends(form -> form.field("reason", "It broke").noFile("receipt"));

        assertRefused("Select a receipt");
    }

    private void assertRefused(String message) throws IOException {
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.errors()).isEqualTo(message);
        assertThat(person.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#receipt");
        assertThat(person.page().select("#receipt-error").text()).isEqualTo("Error: " + message);
        assertThat(person.page().select("#reason").val()).isEqualTo("It broke");
        assertThat(stored()).isZero();
    }

    @Test
    void an_error_is_told_in_welsh_and_in_the_words_of_the_team() {
        answersReceipt();
        person.person().visits("/claim/witness").sends("witness", "yes");
        person.visits("/claim/statement").sends(form -> form.file("statement", "s.txt", new byte[] {0, 1}));
        assertThat(person.errors()).isEqualTo("Their statement must be plain text");

        person.visits("/claim/receipt?lang=cy")
                .sends(form -> form.field("reason", "x").file("receipt", "a.png", new byte[] {1}));
        assertThat(person.errors()).isEqualTo("Rhaid i’r ffeil a ddewiswyd fod yn un o’r mathau hyn: PDF, JPG neu PNG");
    }

    @Test
    void a_good_file_stays_when_something_else_on_the_page_is_wrong() throws IOException {
        person.sends(form -> form.field("reason", "").file("receipt", "receipt.pdf", Claim.pdf("mine")));

        assertThat(person.status()).isEqualTo(422);
        assertThat(person.errors()).isEqualTo("Enter why you claim");
        assertThat(person.page().select("#receipt-uploaded").text()).contains("receipt.pdf");
        person.sends(form -> form.field("reason", "It broke").noFile("receipt"));
        assertThat(person.title()).startsWith("Did anybody see it?");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void invariant_5_a_revisit_shows_the_file_and_keeps_it_when_nothing_new_is_chosen() throws IOException {
        answersReceipt();
        int before = events.size();

        person.visits("/claim/receipt");
        assertThat(person.page().select("#receipt-uploaded").text())
                .isEqualTo("Uploaded file: receipt.pdf (13 bytes). Choose another file to replace it.");
        assertThat(person.page().select("#receipt").attr("aria-describedby")).isEqualTo("receipt-uploaded");
        person.sends(form -> form.field("reason", "It broke").noFile("receipt"));

        assertThat(person.title()).startsWith("Did anybody see it?");
        assertThat(events).hasSize(before);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void another_file_takes_the_place_of_the_first_which_is_deleted() throws IOException {
        answersReceipt();

        person.visits("/claim/receipt")
                .sends(form -> form.field("reason", "It broke").file("receipt", "other.png", Claim.png(9)));
        person.visits("/claim/receipt");

        assertThat(person.page().select("#receipt-uploaded").text()).contains("other.png");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_refused_leaves_the_earlier_one_in_its_place() throws IOException {
        answersReceipt();

        person.visits("/claim/receipt")
                .sends(form -> form.field("reason", "It broke").file("receipt", "other.exe", Claim.png(9)));

        assertThat(person.errors()).isNotEmpty();
        assertThat(person.page().select("#receipt-uploaded").text()).contains("receipt.pdf");
        assertThat(person.visits("/claim/receipt")
                        .page()
                        .select("#receipt-uploaded")
                        .text())
                .contains("receipt.pdf");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void an_optional_file_can_be_taken_away() throws IOException {
        answersReceipt();
        person.person().visits("/claim/witness").sends("witness", "yes");
        byte[] statement = "I saw it".getBytes(StandardCharsets.UTF_8);
        person.visits("/claim/statement").sends(form -> form.file("statement", "s.txt", statement));
        assertThat(stored()).isEqualTo(2);

        person.visits("/claim/statement")
                .sends(form -> form.field("statement-remove", "yes").noFile("statement"));

        assertThat(person.title()).startsWith("Upload your photos");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void files_are_added_one_after_the_other_and_each_can_be_deleted() throws IOException {
        reachesPhotos();
        person.person().visits("/claim/witness").sends("witness", "no");
        person.visits("/claim/photos");

        person.adds("1.png", Claim.png(2_048)).adds("2.png", Claim.png(9)).adds("3.png", Claim.png(9));
        assertThat(person.page()
                        .select(".guildhall-multi-file-upload__files dt")
                        .eachText())
                .containsExactly("1.png", "2.png", "3.png");
        person.adds("4.png", Claim.png(9));
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.errors()).isEqualTo("You can only upload up to 3 files");
        person.visits("/claim/photos").deletes("2.png");

        assertThat(person.page()
                        .select(".guildhall-multi-file-upload__files dt")
                        .eachText())
                .containsExactly("1.png", "3.png");
        assertThat(stored()).isEqualTo(3);
        person.deletes("1.png").deletes("3.png").sends(form -> form.noFile("photos"));
        assertThat(person.errors()).isEqualTo("Select a photo");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void of_several_files_the_good_ones_stay_and_each_other_says_what_is_wrong_with_it() throws IOException {
        answersReceipt();
        person.person().visits("/claim/witness").sends("witness", "no");

        person.visits("/claim/photos")
                .sends(form -> form.file("photos", "good.png", Claim.png(9))
                        .file("photos", "bad.gif", new byte[] {1})
                        .file("photos", "empty.png", new byte[0]));

        assertThat(person.status()).isEqualTo(422);
        assertThat(person.errors()).isEqualTo("The selected file must be a PNG The selected file is empty");
        assertThat(person.page()
                        .select(".guildhall-multi-file-upload__files .guildhall-multi-file-upload__row--error dt")
                        .eachText())
                .containsExactly("bad.gif", "empty.png");
        assertThat(person.visits("/claim/photos")
                        .page()
                        .select(".guildhall-multi-file-upload__files dt")
                        .eachText())
                .containsExactly("good.png");
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void the_script_of_the_page_adds_and_removes_by_json() throws IOException {
        answersReceipt();
        person.person().visits("/claim/witness").sends("witness", "no");
        person.visits("/claim/photos");
        String add = person.page().expectFirst("[data-upload-url]").attr("data-upload-url");
        String delete = person.page().expectFirst("[data-upload-url]").attr("data-delete-url");

        FormsResponse added = person.asScript(add, form -> form.file("photos", "a.png", Claim.png(9)));
        FormsResponse refused = person.asScript(add, form -> form.file("photos", "a.exe", new byte[] {1}));

        assertThat(added.status()).isEqualTo(200);
        assertThat(added.header("Content-Type")).contains("application/json");
        assertThat(added.bodyText()).contains("\"name\":\"a.png\",\"size\":9").contains("\"success\":true");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.bodyText())
                .isEqualTo("{\"file\":{\"name\":\"a.exe\"},\"error\":\"The selected file must be a PNG\"}");
        String id =
                person.visits("/claim/photos").page().expectFirst("dd button").attr("value");
        FormsResponse removed = person.asScript(delete, form -> form.field("photos-remove", id));
        assertThat(removed.bodyText()).isEqualTo("{\"success\":true}");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void an_id_that_was_sent_claims_nothing_and_deletes_nothing_of_anybody_else() throws IOException {
        answersReceipt();
        String id = ids().get(0);
        Uploader thief = new Uploader(handler).visits("/claim/receipt");

        thief.sends(form -> form.field("reason", "x").field("receipt", id).noFile("receipt"));
        assertThat(thief.errors()).isEqualTo("Select a receipt");

        thief.sends(form -> form.field("reason", "x").file("receipt", "t.pdf", Claim.pdf("t")));
        thief.person().visits("/claim/witness").sends("witness", "no");
        thief.visits("/claim/photos")
                .sendsTo("/claim/photos?remove-from=photos", form -> form.field("photos-remove", id));
        thief.sendsTo("/claim/photos?add-to=photos", form -> form.field("photos", id));
        assertThat(thief.page().select(".guildhall-multi-file-upload__files dt"))
                .isEmpty();
        assertThat(Files.exists(folder.resolve(id))).isTrue();
    }

    @Test
    void files_off_the_path_are_not_submitted_and_are_purged_then_and_not_before() throws IOException {
        answersReceipt();
        person.person().visits("/claim/witness").sends("witness", "yes");
        person.visits("/claim/statement")
                .sends(form -> form.file("statement", "s.txt", "I saw it".getBytes(StandardCharsets.UTF_8)));
        person.visits("/claim/photos").adds("1.png", Claim.png(9)).sends(form -> form.noFile("photos"));
        person.person().visits("/claim/witness?change").sends("witness", "no");
        assertThat(stored()).isEqualTo(3);

        person.person().visits("/claim/check-answers").sends();
        Delivered.by(handler);

        assertThat(submissions.get(0).application().statement()).isNull();
        assertThat(stored()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>.pdf",
                "\"quoted\" & 'more'.pdf",
                "数学 😀 naïve.pdf",
                "C:\\fakepath\\letter.pdf",
                "../../etc/passwd.pdf",
                "a\tb.pdf"
            })
    void any_name_is_shown_as_it_is_and_never_as_markup(String name) {
        person.sends(form -> form.field("reason", "It broke").file("receipt", name, Claim.pdf("x")));
        person.person().visits("/claim/witness").sends("witness", "no");
        person.visits("/claim/photos").adds("1.png", Claim.png(9)).sends(form -> form.noFile("photos"));

        String shown = UploadedFile.shownName(name.replace("\"", "%22"));
        assertThat(person.page().select(".govuk-summary-list__value").eachText())
                .contains(shown.replaceAll(" +", " "));
        assertThat(person.page().select("main script")).isEmpty();
        assertThat(shown).doesNotContain("/").doesNotContain("\\");
    }

    @Test
    void a_listener_that_refuses_leaves_no_file_behind() throws IOException {
        JourneyHandler refusing = JourneyHandler.of(Claim.journey())
                .files(files)
                .virusScanner(VirusScanner.scanningNothing())
                .listener(event -> {
                    throw new IllegalStateException("audit is away");
                })
                .build();
        Uploader visitor = new Uploader(refusing).visits("/claim/receipt");

        visitor.sends(form -> form.field("reason", "It broke").file("receipt", "r.pdf", Claim.pdf("x")));

        assertThat(visitor.status()).isEqualTo(500);
        assertThat(stored()).isZero();
    }

    @Test
    void a_store_without_room_is_a_field_error() throws IOException {
        Files.delete(folder);

        answersReceipt();

        assertThat(person.status()).isEqualTo(422);
        assertThat(person.errors()).isEqualTo("The selected file could not be uploaded – try again");
        Files.createDirectory(folder);
    }

    @Test
    void invariant_14_files_and_fields_that_nobody_asked_for_bypass_nothing() throws IOException {
        List<MultipartBody> bodies = new ArrayList<>();
        bodies.add(new MultipartBody());
        bodies.add(new MultipartBody().field("csrf", person.csrf()));
        bodies.add(new MultipartBody().field("csrf", "wrong").file("receipt", "r.pdf", Claim.pdf("x")));
        bodies.add(new MultipartBody()
                .file("receipt", "r.pdf", Claim.pdf("x"))
                .field("reason", "It broke")
                .field("csrf", person.csrf()));
        bodies.add(new MultipartBody()
                .field("csrf", person.csrf())
                .file("reason", "r.pdf", Claim.pdf("x"))
                .field("receipt", "r.pdf")
                .file("photos", "p.png", Claim.png(9))
                .file("csrf", "c.png", Claim.png(9)));
        bodies.add(new MultipartBody().field("csrf", person.csrf()).field("reason", "x".repeat(70_000)));

        for (MultipartBody body : bodies) {
            FormsResponse response = person.send(body.to("/claim/receipt"));
            assertThat(response.status()).isIn(403, 413, 422);
            assertThat(stored()).isZero();
        }
        assertThat(person.visits("/claim/witness").title()).startsWith("Your claim");
    }

    @Test
    void a_request_over_the_total_is_413_and_a_form_with_files_where_none_are_asked_is_415() {
        FormsResponse large = person.send(FormsRequest.to("POST", "/claim/receipt")
                .header("Content-Type", MultipartBody.CONTENT_TYPE)
                .header("Content-Length", Long.toString(1L << 40)));
        answersReceipt();
        FormsResponse unasked = person.send(new MultipartBody()
                .field("csrf", person.csrf())
                .field("witness", "no")
                .to("/claim/witness"));

        assertThat(large.status()).isEqualTo(413);
        assertThat(unasked.status()).isEqualTo(415);
    }

    @Test
    void a_journey_that_asks_for_files_is_not_served_without_a_store_or_a_scanner() {
        assertThatThrownBy(() -> JourneyHandler.of(Claim.journey()).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The journey claim asks for files (\"receipt\") but has nowhere to keep them: call files(...),"
                                + " with FolderFileStore.in(...) say");
        assertThatThrownBy(() -> JourneyHandler.of(Claim.journey()).files(files).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing searches for viruses");
    }

    @Test
    void files_are_sealed_whatever_the_store_and_a_team_that_gives_no_keys_is_not_served() throws IOException {
        byte[] content = Claim.pdf("what nobody else may read ".repeat(20));
        person = new Uploader(JourneyHandler.of(Claim.journey())
                        .files(FolderFileStore.in(folder))
                        .keys(KEYS)
                        .virusScanner(VirusScanner.scanningNothing())
                        .build())
                .visits("/claim/receipt")
                .sends(form -> form.field("reason", "It broke").file("receipt", "receipt.pdf", content));

        String id = ids().get(0);
        assertThat(new String(Files.readAllBytes(folder.resolve(id)), StandardCharsets.ISO_8859_1))
                .doesNotContain("nobody");
        try (InputStream read = files.open(id)) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
        assertThatThrownBy(() -> JourneyHandler.of(Claim.journey())
                        .files(FolderFileStore.in(folder))
                        .virusScanner(VirusScanner.scanningNothing())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "A file store was given without keys, and would keep what people upload for anyone to read: give"
                                + " keys(KeyProvider.ofEnvironment(\"SEALING_KEYS\")), or another KeyProvider");
    }
}
