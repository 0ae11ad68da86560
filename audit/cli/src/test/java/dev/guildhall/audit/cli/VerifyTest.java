package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    @TempDir
    private Path temp;

    private Path log;
    private String key;

    @BeforeEach
    void begin() {
        log = temp.resolve("log");
        key = Cli.init(log);
        Cli.jar().append(log, Cli.events(300));
    }

    private Cli.Result verify(String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "verify";
        words[1] = log.toString();
        words[2] = "--key";
        words[3] = key;
        System.arraycopy(more, 0, words, 4, more.length);
        return Cli.jar().run(words);
    }

    private Path checkpoint() throws Exception {
        return Files.writeString(
                temp.resolve("kept"),
                Cli.jar().run("checkpoint", log.toString()).out());
    }

    @Test
    void an_intact_log_is_said_to_be_so_with_its_size_and_root() {
        Cli.Result result = verify();

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("intact: 300 entries under the root ");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_changed_byte_is_named_with_its_file_and_entry() throws Exception {
        Path bundle = log.resolve("tile/entries/000");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length - 3] ^= 1;
        Files.write(bundle, bytes);

        Cli.Result result = verify();

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.lines())
                .containsExactly("tampered:", "entry 255: tile/entries/000: the entry and its hash do not match");
    }

    @Test
    void a_removed_bundle_is_named() throws Exception {
        Files.delete(log.resolve("tile/entries/000"));

        Cli.Result result = verify();

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("entries 0 to 255: tile/entries/000: the bundle is not there");
    }

    @Test
    void a_log_that_was_cut_off_with_its_checkpoint_is_found_by_an_earlier_one() throws Exception {
        Path kept = checkpoint();
        Path shorter = temp.resolve("shorter");
        Files.copy(temp.resolve("log.key"), temp.resolve("shorter.key"));
        dev.guildhall.audit.AuditLog.open(shorter, dev.guildhall.audit.note.SigningKey.load(temp.resolve("log.key")))
                .close();
        Cli.jar().append(shorter, Cli.events(200));

        Cli.Result alone = Cli.jar().run("verify", shorter.toString(), "--key", key);
        Cli.Result compared =
                Cli.jar().run("verify", shorter.toString(), "--key", key, "--checkpoint", kept.toString());

        assertThat(alone.exit()).isZero();
        assertThat(compared.exit()).isEqualTo(1);
        assertThat(compared.out())
                .contains(
                        "entries 200 to 299: checkpoint: an earlier checkpoint vouches for more entries: the log was cut off");
    }

    @Test
    void a_log_that_has_grown_since_an_earlier_checkpoint_is_intact() throws Exception {
        Path kept = checkpoint();
        Cli.jar().append(log, Cli.events(300));

        assertThat(verify("--checkpoint", kept.toString()).exit()).isZero();
    }

    @Test
    void the_key_of_another_log_shows_every_entry_as_unvouched() {
        Cli.Result result = Cli.jar().run("verify", log.toString(), "--key", Cli.init(temp.resolve("other")));

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("entries 0 to 299: checkpoint: it is not signed by example.org/cli+");
    }

    @Test
    void a_checkpoint_of_another_log_and_a_key_cut_short_are_usage() throws Exception {
        Cli.init(temp.resolve("other"));
        Path foreign = Files.writeString(
                temp.resolve("foreign"),
                Cli.jar().run("checkpoint", temp.resolve("other").toString()).out());

        Cli.Result result = verify("--checkpoint", foreign.toString());

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("is not signed by the key: give an earlier checkpoint of the same log");
        assertThat(Cli.jar()
                        .run("verify", log.toString(), "--key", key.substring(3))
                        .exit())
                .isEqualTo(2);
        assertThat(verify("--checkpoint", log.resolve("lock").toString()).exit())
                .isEqualTo(2);
    }

    @Test
    void a_folder_or_checkpoint_that_is_not_there_is_unreadable() {
        Cli.Result folder = Cli.jar().run("verify", temp.resolve("nowhere").toString(), "--key", key);

        assertThat(folder.exit()).isEqualTo(3);
        assertThat(folder.err()).isEqualTo("There is no file or folder " + temp.resolve("nowhere") + "\n");
        assertThat(verify("--checkpoint", temp.resolve("gone").toString()).exit())
                .isEqualTo(3);
    }

    @Test
    void a_file_that_is_no_part_of_the_log_is_noted() throws Exception {
        Files.writeString(log.resolve("notes.txt"), "mine");

        Cli.Result result = verify();

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEqualTo("not part of the log, not checked: notes.txt\n");
    }

    @Test
    void progress_is_shown_on_a_terminal_only() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "a terminal can be had with script(1)");
        Cli.jar().append(log, Cli.events(200_000));
        String command = Path.of(System.getProperty("java.home"), "bin", "java") + " -jar "
                + System.getProperty("guildhall.audit.cli.jar") + " verify " + log + " --key '" + key + "'";

        Process terminal = new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null")
                .redirectErrorStream(true)
                .start();
        terminal.getOutputStream().close();
        String seen = new String(terminal.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(terminal.waitFor()).isZero();
        assertThat(seen).contains(" of 200300").contains("intact: 200300 entries");
        assertThat(verify().err()).isEmpty();
    }
}
