package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.subject.MasterKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Personal values from the line that brings them until nobody can read them any more. */
class EraseTest {

    private static final String CANARY = "Siân Canary Evans";
    private static final String NINO = "QQ123456C";
    private static final String SCHEMAS =
            "{\"actions\":{\"permit.granted\":{\"fields\":{\"months\":{\"type\":\"integer\"},"
                    + "\"holder\":{\"type\":\"text\",\"personal\":true}}}}}";

    @TempDir
    private Path temp;

    private TestLog log;
    private Cli.Result receipts;

    @BeforeEach
    void begin() throws Exception {
        log = TestLog.in(temp.resolve("log"), SCHEMAS);
        receipts = log.append(granted(NINO, CANARY) + granted("s-18", "Bob"));
    }

    private static String granted(String subject, String holder) {
        return "{\"action\":\"permit.granted\",\"outcome\":\"success\",\"actor\":{\"kind\":\"officer\",\"id\":\"o-1\"},"
                + "\"subject\":\"" + subject + "\",\"details\":{\"months\":12,\"holder\":\"" + holder + "\"}}\n";
    }

    @Test
    void the_keys_of_the_subjects_are_beside_the_log_and_only_their_owner_may_read_them() throws Exception {
        for (Path secret : List.of(log.beside(".master"), log.beside(".subjects"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .endsWith("------");
        }
    }

    @Test
    void personal_values_and_subjects_stand_nowhere_in_clear() throws Exception {
        assertThat(receipts.exit()).isZero();
        log.run("erase", NINO);

        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .as("%s", file)
                        .doesNotContain(CANARY)
                        .doesNotContain(NINO);
            }
        }
    }

    @Test
    void personal_values_are_shown_sealed_until_they_are_opened_and_erased_for_ever() {
        Cli.Result sealed = log.run("show", "0");
        Cli.Result opened = log.run("show", "0", "--open");
        Cli.Result erasing = log.run("erase", NINO);
        Cli.Result closed = log.run("show", "0");
        Cli.Result gone = log.run("show", "0", "--open");

        assertThat(sealed.lines()).contains("holder       (sealed)", "months       12");
        assertThat(opened.lines()).contains("holder       " + CANARY, "months       12");
        assertThat(erasing.exit()).isZero();
        assertThat(closed.lines()).contains("holder       (erased)", "months       12");
        assertThat(gone.lines()).contains("holder       (erased)", "months       12");
        assertThat(log.run("show", "1", "--open").lines()).contains("holder       Bob");
        assertThat(log.run("export", "--format", "csv").out()).contains("{\"\"holder\"\":{\"\"erased\"\":true},");
    }

    @Test
    void the_log_tells_that_values_were_opened_and_whose_as_every_reader_tells_it() {
        log.run("show", "0", "--open");
        log.run("show", "0");

        assertThat(log.run("show", "2").lines())
                .contains(
                        "action       log.read",
                        "query        index is 0",
                        "personal     opened",
                        "subject      " + log.keys().token(NINO).text());
        assertThat(log.run("show", "3").lines())
                .contains(
                        "query        index is 0",
                        "subject      " + log.keys().token(NINO).text())
                .noneMatch(line -> line.startsWith("personal"));
    }

    @Test
    void the_receipt_of_an_erasure_is_printed_and_every_earlier_one_stays_valid() throws Exception {
        Cli.Result erasing = log.run("erase", NINO, "--by", "o-7");

        assertThat(erasing.err()).isEmpty();
        assertThat(erasing.lines()).singleElement().asString().startsWith("{\"index\":2,\"leafHash\":\"");
        assertThat(log.run("show", "2").lines())
                .contains(
                        "action       subject.erased",
                        "actor        officer o-7 (assurance none)",
                        "subject      " + log.keys().token(NINO).text(),
                        "keys         1");
        assertThat(log.verify().exit()).isZero();
        for (int index = 0; index < 3; index++) {
            Path proof = Files.writeString(
                    temp.resolve("proof"),
                    log.run("prove", Integer.toString(index)).out());
            String receipt = index == 2 ? erasing.out() : receipts.lines().get(index);
            assertThat(log.check(proof, receipt.replaceAll("(?s).*leafHash\":\"(.*)\"}.*", "$1"))
                            .exit())
                    .isZero();
        }
    }

    @Test
    void a_subjects_events_are_found_by_the_subject_and_by_its_token() {
        String token = log.keys().token(NINO).text();

        Cli.Result shown = log.run("show", "--subject", NINO);
        Cli.Result exported = log.run("export", "--subject", token);
        Cli.Result fed = log.fed(NINO + "\n", "export", "--subject", "-");

        assertThat(shown.lines()).filteredOn(line -> line.startsWith("entry ")).containsExactly("entry        0");
        assertThat(exported.lines())
                .hasSize(2)
                .allMatch(line -> line.contains(token))
                .anyMatch(line -> line.contains("\"action\":\"log.read\""));
        assertThat(fed.lines()).hasSize(3);
    }

    @Test
    void personal_data_of_an_erased_subject_is_refused_with_its_line_and_the_others_are_recorded() {
        log.run("erase", NINO);

        Cli.Result result = log.append(granted("s-18", "Bob") + granted(NINO, CANARY) + granted("s-19", "Cy"));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.lines()).hasSize(2);
        assertThat(result.err())
                .startsWith("line 2: refused: The event has personal data of a subject that was erased: leave it out")
                .doesNotContain(CANARY)
                .doesNotContain(NINO);
    }

    @Test
    void erasing_a_subject_without_sealed_values_is_recorded_and_told() {
        log = TestLog.in(temp.resolve("plain"));
        log.append(Cli.events(3));

        Cli.Result first = log.run("erase", "s-17");
        Cli.Result again = log.fed("s-17\n", "erase", "-");

        assertThat(first.exit()).isZero();
        assertThat(first.out()).startsWith("{\"index\":3,");
        assertThat(first.err()).startsWith("The subject had no key: nothing that is recorded of it was sealed");
        assertThat(again.out()).startsWith("{\"index\":4,");
        assertThat(again.err()).startsWith("The subject was erased before");
        assertThat(log.verify().out()).startsWith("intact: 5 entries");
        assertThat(log.run("export").out()).doesNotContain("s-17").contains("\"action\":\"subject.erased\"");
    }

    @Test
    void a_log_that_was_begun_without_keys_goes_on_and_says_why_nobody_can_be_erased() throws Exception {
        SigningKey signing = SigningKey.generate("example.org/old", new SecureRandom());
        signing.save(temp.resolve("old.key"));
        log = new TestLog(temp.resolve("old"), signing.verifierKey().toString());
        AuditLog.open(log.folder(), signing).close();
        log.append(Cli.events(2));

        Cli.Result erasing = log.run("erase", "s-17");

        assertThat(erasing.exit()).isEqualTo(2);
        assertThat(erasing.out()).isEmpty();
        assertThat(erasing.err())
                .startsWith("The log was begun without keys of subjects: they stand in it in clear")
                .contains("Nothing was erased");
        assertThat(log.run("show", "0").lines()).contains("subject      s-17");
        // the showing is among them: who asks for a subject's events finds who read them
        assertThat(log.run("export", "--subject", "s-17").lines()).hasSize(3);
        assertThat(log.verify().out()).startsWith("intact: 4 entries");
    }

    @Test
    void a_log_whose_keys_are_away_is_neither_written_to_in_clear_nor_erased_from() throws Exception {
        Path master = log.beside(".master");
        Path subjects = log.beside(".subjects");

        Files.move(master, temp.resolve("elsewhere"));
        Cli.Result named = log.append(
                granted("s-19", "Cy"),
                "--master-file",
                temp.resolve("elsewhere").toString());
        requireRefused(
                "The master key of the log's subjects is not at " + master + ": say with --master-file where it is");
        Files.move(subjects, temp.resolve("away"));
        requireRefused("The log's subjects are recorded as tokens, and the keys for that are neither at " + master);
        Files.move(temp.resolve("elsewhere"), master);
        requireRefused("The keys of the log's subjects are not in " + subjects);
        Files.move(temp.resolve("away"), subjects);
        Files.delete(master);
        MasterKey.generate(new SecureRandom()).save(master);
        requireRefused("The master key in " + master + " cannot be used: A subject's key cannot be unwrapped");

        assertThat(named.exit()).isZero();
        assertThat(log.verify().out()).startsWith("intact: 3 entries");
    }

    private void requireRefused(String told) {
        for (Cli.Result result : List.of(log.append(granted("s-19", CANARY)), log.run("erase", NINO))) {
            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).startsWith(told);
        }
    }

    @Test
    void nothing_is_destroyed_while_another_log_has_the_folder_open() throws Exception {
        try (AuditLog open = AuditLog.open(log.folder(), log.signingKey())) {
            Cli.Result result = log.run("erase", NINO);

            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.err()).contains("is open in process");
            assertThat(open.checkpoint().size()).isEqualTo(2);
        }
        assertThat(log.run("show", "0", "--open").lines()).contains("holder       " + CANARY);
    }

    @Test
    void a_subject_that_no_event_can_have_is_usage_and_not_repeated() throws IOException {
        Cli.Result result = log.run("erase", NINO + "\u0007");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("No event can have this subject: it has a control character")
                .doesNotContain(NINO);
        assertThat(log.fed("", "erase", "-").err()).startsWith("There is no subject on standard input");
    }
}
