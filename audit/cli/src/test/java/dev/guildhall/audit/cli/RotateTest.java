package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.CitizenReceipt;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.proof.TlogProof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that changes its signing key, and what was signed before and after. */
class RotateTest {

    @TempDir
    private Path temp;

    private TestLog log;

    @BeforeEach
    void begin() {
        log = TestLog.in(temp.resolve("log"));
        log.append(Cli.events(3));
    }

    private String rotated(String... more) {
        Cli.Result result = log.run("rotate", more);
        assertThat(result.exit()).as(result.err()).isZero();
        return result.lines().get(0);
    }

    /** The second part of a verifier key. */
    private static String hashOf(String key) {
        return key.split("\\+", 3)[1];
    }

    private Path kept(String name, Cli.Result printed) throws IOException {
        assertThat(printed.exit()).as(printed.err()).isZero();
        return Files.writeString(temp.resolve(name), printed.out());
    }

    /** A proof as a receipt that the entry's own bytes make whole. */
    private Path receipt(String name, int index, Path proof) throws Exception {
        byte[] entry =
                FolderReader.of(log.folder()).entries(index, 1).get(0).bytes().orElseThrow();
        return Files.writeString(
                temp.resolve(name),
                CitizenReceipt.of(entry, TlogProof.parse(Files.readString(proof)))
                        .json());
    }

    private static Cli.Result check(Path file, String key) {
        return Cli.here().run("check", file.toString(), "--key", key);
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("log.key"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_new_verifier_key_and_the_receipt_are_printed_and_the_log_goes_on_under_that_key() throws Exception {
        Cli.Result result = log.run("rotate", "--by", "o-17");
        Cli.Result appended = log.append(Cli.event(3));

        assertThat(result.exit()).isZero();
        assertThat(result.lines()).hasSize(2);
        assertThat(result.lines().get(0))
                .isEqualTo(log.signingKey().verifierKey().toString())
                .isNotEqualTo(log.key());
        assertThat(result.lines().get(1)).startsWith("{\"index\":3,\"leafHash\":\"");
        assertThat(appended.out()).startsWith("{\"index\":4,");
        assertThat(log.run("show", "3").lines())
                .contains(
                        "action       key.rotated",
                        "from         " + log.key(),
                        "to           " + result.lines().get(0))
                .anyMatch(line -> line.startsWith("actor ") && line.contains("o-17"));
    }

    @Test
    void the_key_before_is_kept_under_its_hash_and_only_its_owner_may_read_either() throws Exception {
        rotated();

        String retired = "log.key.retired-" + hashOf(log.key());
        assertThat(beside()).containsExactly("log.key", retired);
        assertThat(SigningKey.load(temp.resolve(retired)).verifierKey()).hasToString(log.key());
        for (String name : beside()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void the_log_is_verified_with_each_of_its_keys_against_each_checkpoint_that_was_kept() throws Exception {
        List<String> keys = new ArrayList<>(List.of(log.key()));
        List<Path> checkpoints = new ArrayList<>(List.of(kept("checkpoint-0", log.run("checkpoint"))));
        for (int n = 1; n < 4; n++) {
            keys.add(rotated());
            log.append(Cli.event(n));
            checkpoints.add(kept("checkpoint-" + n, log.run("checkpoint")));
        }

        for (String key : keys) {
            for (Path checkpoint : checkpoints) {
                Cli.Result result = log.run("verify", "--key", key, "--checkpoint", checkpoint.toString());

                assertThat(result.out()).startsWith("intact: 9 entries under the root ");
                assertThat(result.exit()).isZero();
            }
        }
        String stranger = TestLog.in(temp.resolve("other")).key();
        assertThat(log.run("verify", "--key", stranger).exit()).isEqualTo(1);
    }

    @Test
    void receipts_and_proofs_are_checked_with_the_key_that_the_log_had_then() throws Exception {
        Path before = receipt("before", 1, kept("proof-before", log.run("prove", "1")));
        String next = rotated();
        Path after = receipt("after", 1, kept("proof-after", log.run("prove", "1")));

        for (Path file : List.of(before, after)) {
            String its = file.equals(before) ? log.key() : next;
            String other = file.equals(before) ? next : log.key();
            assertThat(check(file, its).out()).startsWith("proved: entry 1 is among the ");
            assertThat(check(file, other).exit()).isEqualTo(1);
            assertThat(check(file, other).out())
                    .isEqualTo("not proved: the checkpoint is not signed by " + other
                            + ": check it with the key that the log had then, as init or rotate printed it\n");
        }
    }

    @Test
    void a_key_that_stands_elsewhere_is_replaced_there_also_behind_a_link() throws Exception {
        Path real = Files.move(
                log.beside(".key"), Files.createDirectory(temp.resolve("keys")).resolve("audit.key"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), real);

        String next = rotated("--key-file", link.toString());

        assertThat(link).isSymbolicLink();
        assertThat(SigningKey.load(real).verifierKey()).hasToString(next);
        assertThat(real.resolveSibling("audit.key.retired-" + hashOf(log.key())))
                .isRegularFile();
        assertThat(beside()).isEmpty();
        assertThat(log.append(Cli.event(4), "--key-file", link.toString()).exit())
                .isZero();
    }

    @Test
    void a_log_that_is_open_or_damaged_is_not_handed_over_and_no_key_is_made() throws Exception {
        Cli.Result open;
        try (var store = LogFiles.of(log.folder()).openStore()) {
            open = log.run("rotate");
            assertThat(store.latest().size()).isEqualTo(3);
        }
        Path tile = log.folder().resolve("tile/0/000.p/3");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[40] ^= 1;
        Files.write(tile, bytes);

        Cli.Result damaged = log.run("rotate");

        assertThat(open.exit()).isEqualTo(3);
        assertThat(open.err()).contains("is open in process ");
        assertThat(damaged.exit()).isEqualTo(1);
        assertThat(open.out() + damaged.out()).isEmpty();
        assertThat(beside()).containsExactly("log.key");
    }
}
