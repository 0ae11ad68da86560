package dev.guildhall.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.PasswordHash;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.Questions;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.upload.UploadedFile;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportedFilesAndPasswordsTest {

    /** What is applied for. */
    record Account(
            @Nullable String name,
            @Nullable PasswordHash password,
            @Nullable UploadedFile photo,
            @Nullable List<UploadedFile> letters) {}

    private static final PasswordHash HASH = PasswordHash.of("correct horse battery", new SecureRandom());

    private static Journey<Account> journey() {
        return Journey.of("account", Account.class)
                .page("name", Questions.text("name", Text.of("What is your name?")))
                .page("password", Questions.newPassword("password", Text.of("Choose a password")))
                .page("photo", Questions.fileUpload("photo", Text.of("Upload a photo")))
                .page(
                        "letters",
                        Questions.fileUploads("letters", Text.of("Upload letters"))
                                .optional())
                .checkAnswers()
                .build();
    }

    private static UploadedFile file(String name) {
        return new UploadedFile("0123456789abcdef0123456789abcdef", name, "image/png", 12);
    }

    private static Account account(String fileName) {
        return new Account("Ada", HASH, file(fileName), List.of(file(fileName), file("2.png")));
    }

    private static Submission<Account> submission(Account account) {
        return new Submission<>("8F3K", account, Instant.parse("2026-05-01T12:00:00Z"), Language.ENGLISH);
    }

    @Test
    void no_hash_of_a_password_leaves_in_json_csv_or_its_schema_unless_it_is_asked_for() {
        SubmissionJson<Account> json = SubmissionJson.of(Account.class);
        SubmissionCsv<Account> csv = SubmissionCsv.of(Account.class);
        SubmissionSchema schema = SubmissionSchema.of(journey());

        assertThat(json.write(account("a.png"))).doesNotContain("pbkdf2").doesNotContain("password");
        assertThat(csv.row(submission(account("a.png")))).doesNotContain("pbkdf2");
        assertThat(csv.header()).doesNotContain("password");
        assertThat(schema.json()).doesNotContain("password\"");
        assertThat(json.withPasswordHashes().write(account("a.png")))
                .contains("\"password\":\"" + HASH.encoded() + "\"");
        assertThat(csv.withPasswordHashes().row(submission(account("a.png")))).contains(HASH.encoded());
        assertThat(csv.withPasswordHashes().header()).contains("\"password\"");
        assertThat(schema.withPasswordHashes().json()).contains("\"required\":[\"name\",\"password\",\"photo\"]");
    }

    @Test
    void the_schema_judges_a_hash_by_its_form_and_refuses_one_that_it_does_not_know_of() {
        String with = SubmissionJson.of(Account.class).withPasswordHashes().write(account("a.png"));
        Judge judge =
                new Judge(SubmissionSchema.of(journey()).withPasswordHashes().json());

        assertThat(judge.errors(with)).isEmpty();
        assertThat(judge.errors(with.replace("pbkdf2-sha256", "plain"))).isNotEmpty();
        assertThat(new Judge(SubmissionSchema.of(journey()).json()).errors(with))
                .isNotEmpty();
    }

    @Test
    void a_file_is_told_by_its_id_name_type_and_size_and_never_less() {
        String json = SubmissionJson.of(Account.class).write(account("a \"b\".png"));
        Judge judge = new Judge(SubmissionSchema.of(journey()).json());

        assertThat(json)
                .contains("\"photo\":{\"id\":\"0123456789abcdef0123456789abcdef\",\"name\":\"a \\\"b\\\".png\","
                        + "\"contentType\":\"image/png\",\"size\":12}");
        assertThat(judge.errors(json)).isEmpty();
        for (String part : List.of("\"id\"", "\"name\"", "\"contentType\"", "\"size\"")) {
            assertThat(judge.errors(json.replaceFirst(part + ":(\"[^\"]*\"|[0-9]+)", "\"x\":1")))
                    .as(part)
                    .isNotEmpty();
        }
        assertThat(SubmissionSchema.of(journey()).json())
                .contains("\"name\":{\"type\":\"string\",\"x-personal-data\":true}")
                .contains("\"required\":[\"id\",\"name\",\"contentType\",\"size\"]");
        assertThat(Judge.ofSchema(SubmissionSchema.of(journey()).json())).isEmpty();
    }

    @Provide
    Arbitrary<String> names() {
        return Texts.any();
    }

    @Property(tries = 300)
    void any_name_of_a_file_keeps_to_the_schema_and_begins_no_formula(@ForAll("names") String name) {
        Account account = account(name);

        assertThat(new Judge(SubmissionSchema.of(journey()).json())
                        .errors(SubmissionJson.of(Account.class).write(account)))
                .isEmpty();
        assertThat(SubmissionCsv.of(Account.class).row(submission(account)))
                .doesNotMatch("(?s).*,\"[=+\\-@\t\r\n＝＋－＠].*");
    }
}
