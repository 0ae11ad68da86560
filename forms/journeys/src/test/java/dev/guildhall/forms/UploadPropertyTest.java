package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.MultipartBody;
import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.upload.FolderFileStore;
import dev.guildhall.forms.upload.VirusScanner.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

class UploadPropertyTest {

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("guildhall-uploads");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        for (Path path : stored()) {
            Files.delete(path);
        }
        Files.delete(folder);
    }

    private static List<Path> stored() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final KeyProvider KEYS = KeyProvider.ofThisProcess(new SecureRandom());

    private static Uploader uploader(Verdict verdict) {
        return new Uploader(JourneyHandler.of(Claim.journey())
                        .files(FolderFileStore.in(folder))
                        .keys(KEYS)
                        .virusScanner(content -> verdict)
                        .build())
                .visits("/claim/receipt");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of("a.pdf", "b.PNG", "c.exe", "", ".pdf", "no-ending", "d.jpg"),
                Arbitraries.strings().ofMaxLength(30));
    }

    @Provide
    Arbitrary<byte[]> contents() {
        return Arbitraries.oneOf(
                Arbitraries.of(Claim.pdf("x"), Claim.png(100), Claim.png(5_000), new byte[0]),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200));
    }

    @Provide
    Arbitrary<Verdict> verdicts() {
        return Arbitraries.of(new Verdict.Clean(), new Verdict.Infected("x"), new Verdict.NotScanned("x"));
    }

    @Property(tries = 150)
    void whatever_is_uploaded_the_other_answers_on_the_page_survive(
            @ForAll("names") String name,
            @ForAll("contents") byte[] content,
            @ForAll("verdicts") Verdict verdict,
            @ForAll @IntRange(max = 3) int times) {
        Uploader person = uploader(verdict);

        person.sends(form -> {
            MultipartBody body = form;
            for (int i = 0; i < times; i++) {
                body = body.file("receipt", name, content);
            }
            return body.field("reason", "It <broke> & fell – 数学");
        });

        assertThat(person.status()).isIn(200, 422);
        Document page = person.status() == 422
                ? person.page()
                : person.visits("/claim/receipt").page();
        assertThat(page.select("#reason").val()).isEqualTo("It <broke> & fell – 数学");
        assertThat(page.select("#receipt-uploaded").isEmpty()).isEqualTo(person.status() == 422);
    }

    @Property(tries = 200)
    void invariant_14_no_change_to_a_form_with_files_causes_a_500_or_keeps_a_file_that_no_answer_holds(
            @ForAll @IntRange(max = 700) int at,
            @ForAll @IntRange(max = 80) int cut,
            @ForAll @Size(max = 12) byte[] put) {
        Uploader person = uploader(new Verdict.Clean());
        int before = stored().size();
        byte[] good = new MultipartBody()
                .field("csrf", person.csrf())
                .field("reason", "It broke")
                .file("receipt", "a.pdf", Claim.pdf("x"))
                .bytes();
        int from = Math.min(at, good.length);
        int to = Math.min(from + cut, good.length);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(good, 0, from);
        changed.writeBytes(put);
        changed.write(good, to, good.length - to);

        FormsResponse response = person.send(MultipartBody.post("/claim/receipt", changed.toByteArray()));

        assertThat(response.status()).isIn(303, 400, 403, 413, 422);
        Document page = Jsoup.parse(person.visits("/claim/receipt").page().html());
        assertThat(stored().size() - before)
                .isEqualTo(page.select("#receipt-uploaded").size());
    }
}
