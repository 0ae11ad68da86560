package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.proof.MalformedProofException;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AuditLogPropertyTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    private static AuditLog open(Path folder) {
        return AuditLog.over(FileStore.in(folder, KEY)
                        .checkpointEvery(Duration.ofDays(1))
                        .segmentBytes(256 << 10)
                        .open())
                .open();
    }

    // each step appends so many events; 0 closes the log and opens it again, 1 signs before its event
    @Property(tries = 12)
    void for_any_sequence_of_events_every_receipt_is_proved_against_the_final_checkpoint(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 90) Integer> steps,
            @ForAll @IntRange(max = 1_000_000) int mutation)
            throws Exception {
        Path folder = Files.createTempDirectory("audit-log");
        List<Receipt> receipts = new ArrayList<>();
        List<Checkpoint> checkpoints = new ArrayList<>();
        AuditLog log = open(folder);
        for (int step : steps) {
            if (step == 0) {
                log.close();
                log = open(folder);
            } else if (step == 1) {
                checkpoints.add(log.checkpoint());
            }
            for (int n = 0; n < step; n++) {
                receipts.add(log.record(AuditEvent.success("page.answered", Actor.citizen("c-" + n))
                        .build()));
            }
        }
        Checkpoint last = log.checkpoint();

        for (Receipt receipt : receipts) {
            TlogProof proof = log.prove(receipt);
            assertThat(proof.checkpoint()).isEqualTo(last);
            assertThat(proof.verifies(receipt.leafHash(), KEY.verifierKey())).isTrue();
        }
        for (Checkpoint earlier : checkpoints) {
            if (earlier.size() > 0) {
                assertThat(log.proveConsistency(earlier.size(), last).verifies(earlier.root(), last.root()))
                        .isTrue();
            }
        }
        if (!receipts.isEmpty()) {
            Receipt receipt = receipts.get(mutation % receipts.size());
            assertNoMutationVerifies(log.prove(receipt), receipt, mutation);
        }
        log.close();
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).faults()).isEmpty();
        DurableFiles.deleteFolder(folder);
    }

    private static void assertNoMutationVerifies(TlogProof proof, Receipt receipt, int mutation) {
        String text = proof.text();
        for (int i = 0; i < 20; i++) {
            int at = (int) ((mutation + 7_919L * i) % text.length());
            String mutated = text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
            boolean verifies;
            try {
                verifies = TlogProof.parse(mutated).verifies(receipt.leafHash(), KEY.verifierKey());
            } catch (MalformedProofException e) {
                verifies = false;
            }
            assertThat(verifies).as("character " + at + " of\n" + text).isFalse();
        }
    }
}
