package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.core.actor.Actor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
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
        Cli.here().append(log, Cli.events(300));
    }

    private Cli.Result verify(String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "verify";
        words[1] = log.toString();
        words[2] = "--key";
        words[3] = key;
        System.arraycopy(more, 0, words, 4, more.length);
        return Cli.here().run(words);
    }

    private Path checkpoint() throws Exception {
        return Files.writeString(
                temp.resolve("kept"),
                Cli.here().run("checkpoint", log.toString()).out());
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
        AuditLog.open(shorter, SigningKey.load(temp.resolve("log.key"))).close();
        Cli.here().append(shorter, Cli.events(200));

        Cli.Result alone = Cli.here().run("verify", shorter.toString(), "--key", key);
        Cli.Result compared =
                Cli.here().run("verify", shorter.toString(), "--key", key, "--checkpoint", kept.toString());

        assertThat(alone.exit()).isZero();
        assertThat(compared.exit()).isEqualTo(1);
        assertThat(compared.out())
                .contains(
                        "entries 200 to 299: checkpoint: an earlier checkpoint vouches for more entries: the log was cut off");
    }

    @Test
    void a_log_that_has_grown_since_an_earlier_checkpoint_is_intact() throws Exception {
        Path kept = checkpoint();
        Cli.here().append(log, Cli.events(300));

        assertThat(verify("--checkpoint", kept.toString()).exit()).isZero();
    }

    @Test
    void the_key_of_another_log_shows_every_entry_as_unvouched() {
        Cli.Result result = Cli.here().run("verify", log.toString(), "--key", Cli.init(temp.resolve("other")));

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("entries 0 to 299: checkpoint: it is not signed by example.org/cli+");
    }

    @Test
    void a_checkpoint_of_another_log_and_a_key_cut_short_are_usage() throws Exception {
        Cli.init(temp.resolve("other"));
        Path foreign = Files.writeString(
                temp.resolve("foreign"),
                Cli.here().run("checkpoint", temp.resolve("other").toString()).out());

        Cli.Result result = verify("--checkpoint", foreign.toString());

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("is not signed by the key: give an earlier checkpoint of the same log");
        assertThat(Cli.here()
                        .run("verify", log.toString(), "--key", key.substring(3))
                        .exit())
                .isEqualTo(2);
        assertThat(verify("--checkpoint", log.resolve("lock").toString()).exit())
                .isEqualTo(2);
    }

    @Test
    void a_folder_or_checkpoint_that_is_not_there_is_unreadable() {
        Cli.Result folder = Cli.here().run("verify", temp.resolve("nowhere").toString(), "--key", key);

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
    void a_log_that_was_handed_to_another_key_is_verified_with_either_and_a_checkpoint_of_before() throws Exception {
        Path kept = checkpoint();
        Path keyFile = Cli.beside(log, ".key");
        SigningKey next = SigningKey.generate("example.org/cli", new SecureRandom());
        try (AuditLog open = AuditLog.open(log, SigningKey.load(keyFile))) {
            open.rotateKey(next, Actor.system("test"));
        }

        Cli.Result before = verify("--checkpoint", kept.toString());
        key = next.verifierKey().toString();
        Cli.Result after = verify("--checkpoint", kept.toString());
        Cli.Result old = Cli.here().append(log, Cli.event(1));
        next.save(temp.resolve("next.key"));
        Cli.Result named = Cli.here()
                .append(
                        log,
                        Cli.event(1),
                        "--key-file",
                        temp.resolve("next.key").toString());

        assertThat(before.exit()).isZero();
        assertThat(after.exit()).isZero();
        assertThat(old.exit()).isEqualTo(1);
        assertThat(old.err()).contains("open it with the key that the log has now");
        assertThat(named.exit()).isZero();
        assertThat(verify().out()).startsWith("intact: 302 entries");
    }

    @Test
    void a_changed_log_is_tampered_also_where_the_checkpoint_is_of_another() throws Exception {
        Cli.init(temp.resolve("other"));
        Path foreign = Files.writeString(
                temp.resolve("foreign"),
                Cli.here().run("checkpoint", temp.resolve("other").toString()).out());
        Files.delete(log.resolve("tile/entries/000"));

        assertThat(verify("--checkpoint", foreign.toString()).exit()).isEqualTo(1);
    }

    /** A run of append that was killed between a write and its checkpoint, as the folder looks then. */
    private Path killed() throws Exception {
        Path killed = temp.resolve("killed");
        try (AuditLog open = AuditLog.over(FileStore.in(log, SigningKey.load(Cli.beside(log, ".key")))
                        .checkpointEvery(Duration.ofDays(1))
                        .segmentBytes(256 << 10)
                        .open())
                .open()) {
            for (int n = 0; n < 5; n++) {
                open.record(AuditEvent.success("permit.granted", Actor.system("test"))
                        .detail("n", n)
                        .build());
            }
            Copies.of(log, killed);
        }
        return killed;
    }

    private static Path segment(Path log) throws Exception {
        try (Stream<Path> segments = Files.list(log.resolve("wal"))) {
            return segments.findFirst().orElseThrow();
        }
    }

    private Cli.Result verifyOf(Path folder, String... more) {
        return Cli.here()
                .run(Stream.concat(Stream.of("verify", folder.toString(), "--key", key), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void a_write_that_a_crash_interrupted_is_no_tampering_and_is_told() throws Exception {
        Path killed = killed();
        Path segment = segment(killed);
        byte[] bytes = Files.readAllBytes(segment);
        int end = bytes.length;
        while (bytes[end - 1] == 0) {
            end--;
        }
        Arrays.fill(bytes, end - 30, end, (byte) 0);
        Files.write(segment, bytes);

        Cli.Result result = verifyOf(killed);

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("intact: 304 entries, and a write that a crash interrupted");
        assertThat(result.err()).startsWith("unfinished: ").contains("wal/");
    }

    @Test
    void a_changed_byte_in_front_of_the_tail_is_tampering() throws Exception {
        Path killed = killed();
        Path segment = segment(killed);
        byte[] bytes = Files.readAllBytes(segment);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("permit.granted");
        bytes[at] ^= 1;
        Files.write(segment, bytes);

        Cli.Result result = verifyOf(killed);

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).startsWith("tampered:\nentr").contains("wal/");
    }

    @Test
    void a_tail_that_was_cut_off_by_putting_back_an_older_copy_is_found_by_a_checkpoint() throws Exception {
        Path older = temp.resolve("older");
        Copies.of(log, older);
        Cli.here().append(log, Cli.events(50));
        Path kept = checkpoint();

        Cli.Result alone = verifyOf(older);
        Cli.Result compared = verifyOf(older, "--checkpoint", kept.toString());

        assertThat(alone.exit()).isZero();
        assertThat(compared.exit()).isEqualTo(1);
        assertThat(compared.out())
                .contains("entries 300 to 349: checkpoint: an earlier checkpoint vouches for more entries");
    }

    @Test
    void a_file_in_place_of_the_folder_is_unreadable() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "no log");

        Cli.Result result = verifyOf(file);

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).isEqualTo(file + " is a file: name a log's folder\n");
        for (String command : new String[] {"show", "export", "append", "checkpoint"}) {
            assertThat(Cli.here().run(command, file.toString()).exit()).isEqualTo(3);
        }
    }

    @Test
    void a_folder_without_permission_is_unreadable() throws Exception {
        boolean root = "root".equals(System.getProperty("user.name"));
        // root may read anything, so it goes without that right
        Cli cli = root ? Cli.under("setpriv", "--bounding-set=-dac_override,-dac_read_search") : Cli.here();
        assumeTrue(!root || Files.exists(Path.of("/usr/bin/setpriv")), "root can go without its rights");
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("---------"));
        try {
            Cli.Result result = cli.run("verify", log.toString(), "--key", key);

            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.err()).isEqualTo("No permission to read or write " + log + "\n");
        } finally {
            Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void an_empty_folder_in_place_of_the_log_is_tampering() throws Exception {
        Path empty = Files.createDirectory(temp.resolve("empty"));

        Cli.Result result = verifyOf(empty);

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).startsWith("tampered:\nentry 0: checkpoint: the checkpoint is not there");
    }

    @Test
    void progress_is_shown_on_a_terminal_only() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "a terminal can be had with script(1)");
        Cli.here().append(log, Cli.events(100_000));
        String command = Path.of(System.getProperty("java.home"), "bin", "java") + " -jar "
                + System.getProperty("guildhall.audit.cli.jar") + " verify " + log + " --key '" + key + "'";

        Process terminal = new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null")
                .redirectErrorStream(true)
                .start();
        terminal.getOutputStream().close();
        String seen = new String(terminal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(terminal.waitFor()).isZero();
        assertThat(seen).contains(" of 100300").contains("intact: 100300 entries");
        assertThat(verify().err()).isEmpty();
    }
}
