package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.CitizenReceipt;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.json.JsonValue.JsonString;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.proof.TlogProof;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from a log: proofs, entries, checkpoints. None of it needs the signing key. */
class ReadingTest {

    private static final int ENTRIES = 300;

    @TempDir
    private Path temp;

    private Path log;
    private String key;
    private Cli.Result receipts;

    @BeforeEach
    void begin() throws Exception {
        log = temp.resolve("log");
        key = Cli.init(log);
        receipts = Cli.here().append(log, Cli.events(ENTRIES));
        Files.move(temp.resolve("log.key"), temp.resolve("away.key"));
    }

    private String leafHash(int index) {
        JsonObject receipt = (JsonObject) JsonValue.parse(receipts.lines().get(index));
        return ((JsonString) Objects.requireNonNull(receipt.members().get("leafHash"))).value();
    }

    private Path proof(int index) throws Exception {
        Cli.Result result = Cli.here().run("prove", log.toString(), Integer.toString(index));
        assertThat(result.exit()).isZero();
        return Files.writeString(temp.resolve(index + ".tlog-proof"), result.out());
    }

    private Cli.Result check(Path proof, String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "check";
        words[1] = proof.toString();
        words[2] = "--key";
        words[3] = key;
        System.arraycopy(more, 0, words, 4, more.length);
        return Cli.here().run(words);
    }

    @Test
    void a_proof_is_checked_with_the_receipt_or_the_entry_and_without_the_log() throws Exception {
        Path proof = proof(257);
        Path entry = Files.write(
                temp.resolve("entry"),
                FolderReader.of(log).entries(257, 1).get(0).bytes().orElseThrow());
        Files.move(log, temp.resolve("gone"));

        assertThat(TlogProof.parse(Files.readString(proof)).index()).isEqualTo(257);
        assertThat(check(proof, "--leaf-hash", leafHash(257)).exit()).isZero();
        assertThat(check(proof, "--entry", entry.toString()).out())
                .isEqualTo("proved: entry 257 is among the 300 entries that example.org/cli signed\n");
    }

    @Test
    void a_proof_of_another_entry_a_changed_entry_and_another_key_prove_nothing() throws Exception {
        Path proof = proof(0);
        Path entry = Files.writeString(temp.resolve("entry"), "{}");

        Cli.Result other = check(proof, "--leaf-hash", leafHash(1));

        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.out())
                .isEqualTo("not proved: the entry does not lead to the root that the checkpoint signs\n");
        assertThat(check(proof, "--entry", entry.toString()).exit()).isEqualTo(1);
        key = Cli.init(temp.resolve("other"));
        assertThat(check(proof, "--leaf-hash", leafHash(0)).out())
                .startsWith("not proved: the checkpoint is not signed by example.org/cli+");
    }

    @Test
    void a_file_that_is_no_proof_and_a_hash_that_is_none_are_usage() throws Exception {
        Path proof = proof(0);

        assertThat(check(log.resolve("checkpoint"), "--leaf-hash", leafHash(0)).exit())
                .isEqualTo(2);
        assertThat(check(proof, "--leaf-hash", "abc").exit()).isEqualTo(2);
        assertThat(check(proof).err())
                .startsWith("Give --leaf-hash as the receipt says it, or --entry with the entry's bytes");
    }

    @Test
    void a_citizens_receipt_is_checked_and_its_event_shown() throws Exception {
        TlogProof proof = TlogProof.parse(Files.readString(proof(17)));
        byte[] entry = FolderReader.of(log).entries(17, 1).get(0).bytes().orElseThrow();
        String json = CitizenReceipt.of(entry, proof).json();
        Path receipt = Files.writeString(temp.resolve("receipt.json"), json);

        Cli.Result intact = check(receipt);
        Files.writeString(receipt, json.replace("\"n\":17", "\"n\":71"));
        Cli.Result forged = check(receipt);
        Files.writeString(receipt, json.replace("\"path\"", "\"paths\""));
        Cli.Result malformed = check(receipt);

        assertThat(intact.exit()).isZero();
        assertThat(intact.lines())
                .containsExactly(
                        "proved: entry 17 is among the 300 entries that example.org/cli signed",
                        new String(entry, StandardCharsets.UTF_8));
        assertThat(forged.exit()).isEqualTo(1);
        assertThat(forged.out())
                .isEqualTo("not proved: the entry does not lead to the root that the checkpoint signs\n");
        assertThat(malformed.exit()).isEqualTo(2);
        assertThat(malformed.err()).contains("holds no receipt: it has not exactly checkpoint, event, index, path");
        assertThat(check(receipt, "--leaf-hash", leafHash(17)).exit()).isEqualTo(2);
    }

    @Test
    void an_entry_that_is_not_there_cannot_be_proved_or_shown() {
        for (String command : new String[] {"prove", "show"}) {
            Cli.Result result = Cli.here().run(command, log.toString(), "300");

            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err())
                    .startsWith("The last checkpoint covers 300 entries, and entry 300 is not among them:");
            assertThat(Cli.here().run(command, log.toString(), "-1").exit()).isEqualTo(2);
        }
    }

    @Test
    void a_changed_entry_is_not_proved() throws Exception {
        Path bundle = log.resolve("tile/entries/000");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[10] ^= 1;
        Files.write(bundle, bytes);

        Cli.Result result = Cli.here().run("prove", log.toString(), "0");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Entry 0 does not lead to the checkpoint's root");
    }

    @Test
    void the_log_itself_is_shown_with_its_origin_size_and_root() {
        Cli.Result result = Cli.here().run("show", log.toString());

        assertThat(result.lines()).hasSize(3).startsWith("origin       example.org/cli", "entries      300");
    }

    @Test
    void the_export_holds_every_entry_as_it_was_hashed() {
        Cli.Result result = Cli.here().run("export", log.toString());

        assertThat(result.lines()).hasSize(ENTRIES);
        for (int index = 0; index < ENTRIES; index++) {
            JsonObject line = (JsonObject) JsonValue.parse(result.lines().get(index));
            byte[] event = Objects.requireNonNull(line.members().get("entry")).canonicalBytes();
            assertThat(TreeHasher.leaf(event).base64()).isEqualTo(leafHash(index));
            assertThat(line.members().get("leafHash")).isEqualTo(new JsonString(leafHash(index)));
        }
    }

    @Test
    void the_export_comes_in_four_forms_and_in_no_other() {
        Cli.Result csv = Cli.here().run("export", log.toString(), "--format", "csv");
        Cli.Result cloudEvents = Cli.here().run("export", log.toString(), "--format", "cloud-events");
        Cli.Result ocsf = Cli.here().run("export", log.toString(), "--format", "ocsf");
        Cli.Result other = Cli.here().run("export", log.toString(), "--format", "xml");

        assertThat(csv.lines()).hasSize(1 + ENTRIES);
        assertThat(csv.lines().get(ENTRIES)).contains("application.submitted").contains("c-17");
        assertThat(cloudEvents.lines())
                .hasSize(ENTRIES)
                .allMatch(line -> line.contains("\"specversion\":\"1.0\"") && line.contains("example.org/cli"));
        assertThat(ocsf.lines()).hasSize(ENTRIES).allMatch(line -> line.contains("\"class_uid\":6003"));
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).startsWith("There is no such format: give one of json-lines, csv, cloud-events, ocsf");
    }

    @Test
    void the_checkpoint_is_printed_as_it_is_signed() throws Exception {
        Cli.Result result = Cli.here().run("checkpoint", log.toString());

        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEqualTo(Files.readString(log.resolve("checkpoint")));
    }

    @Test
    void a_folder_without_a_log_is_unreadable_and_stays_as_it_is() throws Exception {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Files.copy(temp.resolve("away.key"), temp.resolve("empty.key"));

        for (String command : new String[] {"append", "checkpoint", "show", "export"}) {
            Cli.Result result = Cli.here().run(command, empty.toString());

            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.err()).contains(empty + " has no checkpoint").contains("begin one with init");
            assertThat(empty).isEmptyDirectory();
        }
    }
}
