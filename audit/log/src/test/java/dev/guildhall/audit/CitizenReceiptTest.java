package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.actor.Actor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenReceiptTest {

    private static final SigningKey KEY = SigningKey.generate("example.org/receipts", new SecureRandom());

    @TempDir
    private Path temp;

    /** The receipt of one of so many events. */
    private static CitizenReceipt receipt(Path folder, int index, int of) {
        try (AuditLog log = AuditLog.open(folder, KEY)) {
            List<Receipt> receipts = new ArrayList<>();
            for (int n = 0; n < of; n++) {
                receipts.add(log.recordAsync(AuditEvent.success("permit.granted", Actor.citizen("c-17"))
                                .subject("s-17")
                                .detail("n", n)
                                .detail("most", 9_007_199_254_740_991L)
                                .detail("words", "caf\u00e9 \"</script>\" \\ \ud83d\ude00 \u20ac")
                                .build())
                        .join());
            }
            return log.citizenReceipt(receipts.get(index));
        }
    }

    @Test
    void a_receipt_verifies_and_tells_the_event_also_after_a_journey_as_json() throws Exception {
        CitizenReceipt receipt = receipt(temp, 4, 7);

        CitizenReceipt read = CitizenReceipt.parse(receipt.json());

        assertThat(read.verifies(KEY.verifierKey())).isTrue();
        assertThat(read.json()).isEqualTo(receipt.json());
        assertThat(read.eventJson()).isEqualTo(receipt.eventJson()).contains("\"action\":\"permit.granted\"");
        assertThat(read.event().event().subject()).contains("s-17");
        assertThat(read.proof().index()).isEqualTo(4);
        assertThat(JsonValue.parse(receipt.json()).canonical()).isEqualTo(receipt.json());
        assertThat(receipt).hasToString("CitizenReceipt[example.org/receipts, entry 4]");
    }

    @Test
    void another_key_vouches_for_nothing() {
        VerifierKey other =
                SigningKey.generate("example.org/receipts", new SecureRandom()).verifierKey();

        assertThat(receipt(temp, 0, 1).verifies(other)).isFalse();
    }

    @Test
    void a_proof_of_another_entry_makes_no_receipt() {
        CitizenReceipt first = receipt(temp, 0, 2);

        assertThatThrownBy(() -> CitizenReceipt.of(
                        first.eventJson().replace("c-17", "c-18").getBytes(StandardCharsets.UTF_8), first.proof()))
                .hasMessage("The proof is not of this entry: give the proof of the entry's receipt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"type\":\"guildhall-audit-receipt-v1\"}",
                "{\"checkpoint\":1,\"event\":{},\"index\":0,\"path\":[],\"type\":\"guildhall-audit-receipt-v1\"}",
                "{\"checkpoint\":\"QQ123456C\",\"event\":{},\"index\":0,\"path\":[],\"type\":\"guildhall-audit-receipt-v1\"}",
                "{\"checkpoint\":\"\",\"event\":{},\"index\":0,\"path\":[],\"type\":\"QQ123456C\"}",
            })
    void what_is_no_receipt_is_refused_without_being_repeated(String text) {
        assertThatThrownBy(() -> CitizenReceipt.parse(text))
                .isInstanceOf(MalformedReceiptException.class)
                .hasMessageNotContaining("QQ123456C");
    }

    /** Whatever character of a receipt is replaced: it is refused or does not verify, unless it reads as the same. */
    @Property(tries = 300)
    void no_changed_character_of_a_receipt_goes_unseen(@ForAll @IntRange(max = 20_000) int at, @ForAll char other)
            throws Exception {
        String json = Changed.JSON;
        int place = at % json.length();
        String changed = json.substring(0, place) + other + json.substring(place + 1);

        CitizenReceipt read;
        try {
            read = CitizenReceipt.parse(changed);
        } catch (MalformedReceiptException refused) {
            return;
        }
        assertThat(read.verifies(KEY.verifierKey()) && !read.json().equals(json))
                .as("character %d as %04x", place, (int) other)
                .isFalse();
    }

    /** Made once for all tries. */
    private static final class Changed {
        static final String JSON = make();

        private static String make() {
            try {
                Path folder = Files.createTempDirectory("receipts");
                return receipt(folder, 2, 5).json();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** Runs what the published page tells a person to do, with the tools that it names. */
    private static String followed(Path folder, String receipt, VerifierKey key) throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("receipt.json"), receipt);
        Files.writeString(folder.resolve("verifier-key"), key + "\n");
        StringBuilder steps = new StringBuilder();
        Matcher blocks =
                Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("../RECEIPT.md")));
        while (blocks.find()) {
            steps.append(blocks.group(1));
        }
        Process shell = new ProcessBuilder("bash", "-c", steps.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return said;
    }

    private static final String IN = "The event is in the log.\n";
    private static final String SIGNED = "The log is signed by example.org/receipts.\n";

    @Test
    void the_published_steps_prove_every_receipt_of_small_logs_with_openssl_alone() throws Exception {
        for (int of : new int[] {1, 2, 3, 7, 8}) {
            for (int index = 0; index < of; index++) {
                Path log = temp.resolve(of + "-" + index);

                String said =
                        followed(log.resolve("steps"), receipt(log, index, of).json(), KEY.verifierKey());

                assertThat(said)
                        .as("entry %d of %d", index, of)
                        .contains("\"n\": " + index)
                        .endsWith(IN + SIGNED);
            }
        }
    }

    @Test
    void the_published_steps_find_a_changed_event_another_place_and_another_key() throws Exception {
        String json = receipt(temp, 3, 7).json();
        VerifierKey other =
                SigningKey.generate("example.org/receipts", new SecureRandom()).verifierKey();

        assertThat(followed(temp.resolve("a"), json.replace("\"n\":3", "\"n\":4"), KEY.verifierKey()))
                .endsWith("The event is NOT in the log.\n" + SIGNED);
        assertThat(followed(temp.resolve("b"), json.replace("\"index\":3", "\"index\":2"), KEY.verifierKey()))
                .endsWith("The event is NOT in the log.\n" + SIGNED);
        assertThat(followed(temp.resolve("c"), json, other))
                .endsWith(IN + "The log is NOT signed by example.org/receipts.\n");
        assertThat(followed(temp.resolve("d"), json.replace("\\n7\\n", "\\n6\\n"), KEY.verifierKey()))
                .endsWith("The log is NOT signed by example.org/receipts.\n");
    }

    @Test
    void the_proof_within_is_the_tlog_proof_that_the_log_hands_out() throws Exception {
        CitizenReceipt receipt = receipt(temp, 1, 3);

        assertThat(TlogProof.parse(receipt.proof().text()).verifies(receipt.leafHash(), KEY.verifierKey()))
                .isTrue();
    }
}
