package dev.guildhall.forms.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.forms.http.FormLimits.OfFiles;
import dev.guildhall.forms.http.SentFile.Fate;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {

    private static final FormLimits LIMITS = FormLimits.of(1_000).withFiles("photo", new OfFiles(100, 2));

    private static SentForm read(byte[] body) {
        return MultipartBody.post("/", body).build().form(LIMITS, SentForm.Gate.OPEN);
    }

    private static SentForm read(MultipartBody body) {
        return read(body.bytes());
    }

    private static byte[] content(SentFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        }
    }

    @Test
    void fields_and_files_are_read_in_the_order_in_which_they_were_sent() throws IOException {
        MultipartBody body = new MultipartBody()
                .field("name", "Ada Lovelace – 数学")
                .file("photo", "a b.png", new byte[] {1, 2, 3})
                .field("name", "second")
                .file("photo", "c.png", new byte[100]);

        try (SentForm form = read(body)) {
            assertThat(form.fields().all("name")).containsExactly("Ada Lovelace – 数学", "second");
            assertThat(form.files("photo")).extracting(SentFile::name).containsExactly("a b.png", "c.png");
            assertThat(form.files("photo")).extracting(SentFile::fate).containsOnly(Fate.KEPT);
            assertThat(content(form.files("photo").get(0))).containsExactly(1, 2, 3);
            assertThat(content(form.files("photo").get(0))).containsExactly(1, 2, 3);
            assertThat(form.files("photo").get(1).size()).isEqualTo(100);
        }
    }

    @Test
    void a_control_in_which_no_file_was_chosen_sends_none() {
        try (SentForm form = read(new MultipartBody().noFile("photo").field("name", "Ada"))) {
            assertThat(form.files("photo")).isEmpty();
            assertThat(form.fields().first("name")).contains("Ada");
        }
    }

    @Test
    void an_empty_file_is_a_file() {
        try (SentForm form = read(new MultipartBody().file("photo", "empty.png", new byte[0]))) {
            assertThat(form.files("photo")).singleElement().satisfies(file -> {
                assertThat(file.fate()).isEqualTo(Fate.KEPT);
                assertThat(file.size()).isZero();
            });
        }
    }

    @Test
    void a_file_over_the_limit_is_passed_over_and_the_fields_behind_it_are_read() {
        MultipartBody body = new MultipartBody()
                .file("photo", "large.png", new byte[101])
                .field("name", "Ada")
                .file("photo", "fits.png", new byte[100]);

        try (SentForm form = read(body)) {
            assertThat(form.fields().first("name")).contains("Ada");
            assertThat(form.files("photo")).extracting(SentFile::fate).containsExactly(Fate.TOO_LARGE, Fate.KEPT);
        }
    }

    @Test
    void files_beyond_the_count_of_their_field_are_passed_over() {
        MultipartBody body = new MultipartBody()
                .file("photo", "1.png", new byte[1])
                .file("photo", "2.png", new byte[1])
                .file("photo", "3.png", new byte[1]);

        try (SentForm form = read(body)) {
            assertThat(form.files("photo"))
                    .extracting(SentFile::fate)
                    .containsExactly(Fate.KEPT, Fate.KEPT, Fate.TOO_MANY);
        }
    }

    @Test
    void a_file_in_a_field_that_asks_for_none_is_passed_over_and_is_no_value_of_the_field() {
        try (SentForm form =
                read(new MultipartBody().file("name", "n.txt", new byte[] {65}).field("other", "x"))) {
            assertThat(form.files("name")).isEmpty();
            assertThat(form.fields().names()).containsExactly("other");
        }
    }

    @Test
    void a_gate_that_does_not_open_keeps_every_file_out_and_lets_the_fields_in() {
        MultipartBody body = new MultipartBody()
                .field("csrf", "wrong")
                .file("photo", "1.png", new byte[1])
                .field("name", "Ada");

        try (SentForm form = body.to("/")
                .build()
                .form(
                        LIMITS,
                        fields -> fields.first("csrf").filter("right"::equals).isPresent())) {
            assertThat(form.files("photo")).extracting(SentFile::fate).containsExactly(Fate.LOST);
            assertThat(form.fields().first("name")).contains("Ada");
        }
    }

    @Test
    void fields_over_their_limit_are_too_large() {
        assertThatThrownBy(() -> read(new MultipartBody().field("name", "x".repeat(997))))
                .isInstanceOf(BodyTooLargeException.class);
        read(new MultipartBody().field("name", "x".repeat(996))).close();
    }

    @Test
    void a_request_over_the_total_is_too_large_whether_it_says_so_or_not() {
        long total = LIMITS.maxTotalBytes();
        byte[] head =
                new MultipartBody().file("photo", "endless.png", new byte[0]).bytes();
        byte[] opening = Arrays.copyOf(head, head.length - MultipartBody.BOUNDARY.length() - 8);
        FormsRequest announced = FormsRequest.to("POST", "/")
                .header("Content-Type", MultipartBody.CONTENT_TYPE)
                .header("Content-Length", Long.toString(total + 1))
                .body(() -> {
                    throw new AssertionError("Nothing of it shall be read");
                })
                .build();
        FormsRequest silent = FormsRequest.to("POST", "/")
                .header("Content-Type", MultipartBody.CONTENT_TYPE)
                .body(() -> new SequenceInputStream(new java.io.ByteArrayInputStream(opening), endless()))
                .build();

        assertThatThrownBy(() -> announced.form(LIMITS, SentForm.Gate.OPEN)).isInstanceOf(BodyTooLargeException.class);
        assertThatThrownBy(() -> silent.form(LIMITS, SentForm.Gate.OPEN)).isInstanceOf(BodyTooLargeException.class);
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'x');
                return length;
            }
        };
    }

    @Test
    void more_parts_than_the_limit_are_malformed() {
        MultipartBody body = new MultipartBody();
        for (int i = 0; i <= FormLimits.MAX_PARTS; i++) {
            body.field("a", "");
        }

        assertThatThrownBy(() -> read(body)).isInstanceOf(MalformedRequestException.class);
    }

    @Test
    void a_head_of_a_part_over_the_limit_is_malformed() {
        MultipartBody body =
                new MultipartBody().file("photo", "x".repeat(FormLimits.MAX_PART_HEADER_BYTES), new byte[1]);

        assertThatThrownBy(() -> read(body)).isInstanceOf(MalformedRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "--" + MultipartBody.BOUNDARY,
                "--" + MultipartBody.BOUNDARY + "\r\n",
                "--" + MultipartBody.BOUNDARY + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nbroken off",
                "--" + MultipartBody.BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a\"\r\n\r\nbr",
                "--" + MultipartBody.BOUNDARY + "\r\nno colon\r\n\r\nx\r\n--" + MultipartBody.BOUNDARY + "--"
            })
    void a_body_that_is_not_put_together_as_it_says_is_malformed_or_empty(String body) {
        try (SentForm form = read(body.getBytes(StandardCharsets.UTF_8))) {
            assertThat(form.fields().names()).isEmpty();
        } catch (RequestRefusedException refused) {
            assertThat(refused.status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"",
                "multipart/form-data; boundary=x; boundary=y",
                "multipart/form-data;;;;"
            })
    void a_content_type_without_a_boundary_that_fits_is_malformed(String type) {
        FormsRequest request = FormsRequest.to("POST", "/")
                .header("Content-Type", type)
                .body("--z\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--z--")
                .build();

        try (SentForm form = request.form(LIMITS, SentForm.Gate.OPEN)) {
            assertThat(form.fields().names()).isEmpty();
        } catch (RequestRefusedException refused) {
            assertThat(refused.status()).isEqualTo(400);
        }
    }

    @Test
    void another_type_is_unsupported_and_a_url_encoded_form_is_a_form_without_files() {
        FormsRequest mixed = FormsRequest.to("POST", "/")
                .header("Content-Type", "multipart/mixed; boundary=x")
                .build();
        FormsRequest plain = FormsRequest.to("POST", "/")
                .header("Content-Type", FormData.CONTENT_TYPE)
                .body("name=Ada")
                .build();

        assertThatThrownBy(() -> mixed.form(LIMITS, SentForm.Gate.OPEN))
                .isInstanceOf(UnsupportedContentTypeException.class);
        assertThat(plain.form(LIMITS, SentForm.Gate.OPEN).fields().first("name"))
                .contains("Ada");
    }

    @Test
    void bytes_that_are_no_utf_8_are_malformed_in_a_field() {
        byte[] body = new MultipartBody().field("name", "\u0001").bytes();
        for (int i = 0; i < body.length; i++) {
            body[i] = body[i] == 1 ? (byte) 0xFF : body[i];
        }

        assertThatThrownBy(() -> read(body)).isInstanceOf(MalformedRequestException.class);
    }

    @Property(tries = 500)
    void no_bytes_whatsoever_cause_anything_but_a_form_or_a_refusal(@ForAll @Size(max = 300) byte[] body) {
        try (SentForm form = read(body)) {
            assertThat(form).isNotNull();
        } catch (RequestRefusedException refused) {
            assertThat(refused.status()).isBetween(400, 415);
        }
    }

    @Property(tries = 1_000)
    void no_change_to_a_good_body_causes_anything_but_a_form_or_a_refusal(
            @ForAll @IntRange(max = 500) int at,
            @ForAll @IntRange(max = 60) int cut,
            @ForAll @Size(max = 12) byte[] put) {
        byte[] good = new MultipartBody()
                .field("csrf", "token")
                .file("photo", "a.png", new byte[50])
                .field("name", "Ada")
                .bytes();
        int from = Math.min(at, good.length);
        int to = Math.min(from + cut, good.length);
        java.io.ByteArrayOutputStream changed = new java.io.ByteArrayOutputStream();
        changed.write(good, 0, from);
        changed.writeBytes(put);
        changed.write(good, to, good.length - to);

        try (SentForm form = read(changed.toByteArray())) {
            assertThat(form).isNotNull();
        } catch (RequestRefusedException refused) {
            assertThat(refused.status()).isBetween(400, 415);
        }
    }

    @Property(tries = 300)
    void any_name_of_a_file_is_taken_and_any_value_of_a_field_survives_beside_it(
            @ForAll @StringLength(max = 50) String name, @ForAll @StringLength(max = 50) String value) {
        String text = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        MultipartBody body = new MultipartBody()
                .field("before", text)
                .file("photo", "x" + name, new byte[3])
                .field("after", text);

        try (SentForm form = read(body)) {
            assertThat(form.fields().first("before")).contains(text);
            assertThat(form.fields().first("after")).contains(text);
        } catch (MalformedRequestException badName) {
            assertThat(name).isNotEmpty();
        }
    }

    @Test
    void no_temporary_file_stays_whatever_happens() throws IOException {
        List<Path> before = temporaries();

        read(new MultipartBody().file("photo", "1.png", new byte[1])).close();
        assertThatThrownBy(() -> read(
                        new MultipartBody().file("photo", "1.png", new byte[1]).field("name", "x".repeat(2_000))))
                .isInstanceOf(BodyTooLargeException.class);

        assertThat(temporaries()).isEqualTo(before);
    }

    private static List<Path> temporaries() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("guildhall-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothing_of_a_form_shows_itself() {
        try (SentForm form = read(
                new MultipartBody().file("photo", "secret.png", new byte[1]).field("name", "secret"))) {
            assertThat(form.toString() + form.files("photo")).doesNotContain("secret");
        }
    }
}
