package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.note.VerifierKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

    @TempDir
    private Path temp;

    private Cli.Result init(String folder, String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "init";
        words[1] = temp.resolve(folder).toString();
        words[2] = "--origin";
        words[3] = "example.org/permits";
        System.arraycopy(more, 0, words, 4, more.length);
        return Cli.here().run(words);
    }

    @Test
    void it_prints_the_verifier_key_and_nothing_else() throws Exception {
        Cli.Result result = init("log");

        assertThat(result.exit()).isZero();
        VerifierKey key =
                VerifierKey.parse(result.out().substring(0, result.out().length() - 1));
        assertThat(result.out()).isEqualTo(key + "\n");
        assertThat(key.name()).isEqualTo("example.org/permits");
        assertThat(SigningKey.load(temp.resolve("log.key")).verifierKey()).isEqualTo(key);
    }

    @Test
    void the_signing_key_is_beside_the_log_and_only_its_owner_may_read_it() throws Exception {
        init("log");

        assertThat(temp.resolve("log"))
                .isDirectoryNotContaining(file -> !file.endsWith("checkpoint") && !file.endsWith("lock"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("log.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_signing_key_can_be_put_elsewhere_and_is_then_asked_for() {
        Path key = temp.resolve("elsewhere.key");
        Path log = temp.resolve("log");

        assertThat(init("log", "--key-file", key.toString()).exit()).isZero();
        Cli.Result without = Cli.here().append(log, Cli.event(1));
        Cli.Result with = Cli.here().append(log, Cli.event(1), "--key-file", key.toString());

        assertThat(temp.resolve("log.key")).doesNotExist();
        assertThat(without.exit()).isEqualTo(3);
        assertThat(without.err())
                .contains("The log's signing key is not at " + log + ".key: say with --key-file where it is");
        assertThat(with.exit()).isZero();
    }

    @Test
    void a_second_log_is_never_begun_over_a_first() {
        init("log");

        Cli.Result again = init("log");

        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err())
                .contains("There is a file " + temp.resolve("log.key") + " already: name another folder");
        assertThat(again.out()).isEmpty();
    }

    @Test
    void a_folder_that_holds_something_is_left_alone() throws Exception {
        Files.createDirectory(temp.resolve("full"));
        Files.writeString(temp.resolve("full/notes.txt"), "mine");

        Cli.Result result = init("full");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("is not empty: name a new one");
        assertThat(temp.resolve("full.key")).doesNotExist();
    }

    @Test
    void an_origin_that_cannot_name_a_key_is_refused() {
        Cli.Result result = Cli.here().run("init", temp.resolve("log").toString(), "--origin", "two words");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("The origin cannot be used: ");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void schemas_that_cannot_be_read_begin_no_log() throws Exception {
        Path schemas = Files.writeString(
                temp.resolve("bad.json"), "{\"actions\":{\"a.b\":{\"fields\":{\"n\":{\"type\":\"date\"}}}}}");

        Cli.Result result = init("log", "--schemas", schemas.toString());

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("has the type \"date\": give \"text\" or \"integer\"");
        assertThat(temp.resolve("log")).doesNotExist();
    }

    @Test
    void with_schemas_only_registered_actions_and_fields_are_recorded() throws Exception {
        Path schemas = Files.writeString(
                temp.resolve("schemas.json"),
                "{\"actions\":{\"application.submitted\":{\"fields\":{\"n\":{\"type\":\"integer\"}}}}}");
        Path log = temp.resolve("log");
        init("log", "--schemas", schemas.toString());
        Files.delete(schemas);

        Cli.Result result = Cli.here()
                .append(
                        log,
                        Cli.event(1)
                                + Cli.event(2).replace("application.submitted", "application.submited")
                                + Cli.event(3).replace("\"n\":3", "\"m\":3")
                                + Cli.event(4).replace("\"n\":4", "\"n\":\"four\""));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.lines()).hasSize(1);
        assertThat(result.err())
                .contains(
                        "line 2: refused: its action or one of its fields is not registered: did you mean \"application.submitted\"?")
                .contains("line 3: refused: its action or one of its fields is not registered: did you mean \"n\"?")
                .contains(
                        "line 4: refused: The field \"n\" of application.submitted holds text: its schema says integer")
                .doesNotContain("submited")
                .doesNotContain("four");
    }
}
