package dev.guildhall.audit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.merkle.InclusionProof;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.core.actor.Actor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessPolicyTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final long TIME = 1_679_315_147L;

    @TempDir
    private Path temp;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String note() {
        return Checkpoint.sign(KEY, 1, TreeHasher.leaf(new byte[] {1})).text();
    }

    private static Checkpoint checkpoint(String note) throws MalformedNoteException {
        return Checkpoint.parse(utf8(note));
    }

    // the example of C2SP tlog-cosignature, whose witness's key is not published
    @Test
    void the_published_example_has_the_published_message_and_time() throws Exception {
        String body = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        Note note = Note.parse(
                utf8(
                        body
                                + "\n\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8="
                                + "\n\u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n"));

        Note.Signature line = note.signatures().get(1);

        assertThat(line.bytes()).hasSize(Long.BYTES + Ed25519.SIGNATURE_BYTES);
        assertThat(ByteBuffer.wrap(line.bytes()).getLong()).isEqualTo(TIME);
        assertThat(WitnessKey.message(TIME, note.text())).isEqualTo(utf8("cosignature/v1\ntime 1679315147\n" + body));
    }

    @Test
    void a_cosignature_tells_when_the_witness_saw_the_checkpoint() throws Exception {
        Witness witness = new Witness("witness.example.com/w1");
        WitnessKey key = WitnessKey.parse(witness.vkey());
        String cosigned = witness.cosign(witness.cosign(note(), TIME), TIME + 5);

        assertThat(checkpoint(cosigned).cosignedBy(key)).contains(Instant.ofEpochSecond(TIME + 5));
        assertThat(checkpoint(note()).cosignedBy(key)).isEmpty();
        assertThat(checkpoint(cosigned).isSignedBy(KEY.verifierKey())).isTrue();
        assertThat(key).hasToString(witness.vkey());
    }

    @Test
    void a_time_that_no_cosignature_may_have_is_not_believed() throws Exception {
        Witness witness = new Witness("witness.example.com/w1");
        WitnessKey key = WitnessKey.parse(witness.vkey());

        assertThat(checkpoint(witness.cosign(note(), -1)).cosignedBy(key)).isEmpty();
        assertThat(checkpoint(witness.cosign(note(), Long.MAX_VALUE)).cosignedBy(key))
                .isEmpty();
    }

    @Test
    void a_key_of_a_log_is_no_key_of_a_witness() {
        assertThatThrownBy(() -> WitnessKey.parse(KEY.verifierKey().toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("type 4");
    }

    @Test
    void one_key_under_two_names_is_one_witness() throws Exception {
        Witness witness = new Witness("witness.example.com/w1");
        WitnessKey one = WitnessKey.parse(witness.vkey());
        WitnessKey two =
                WitnessKey.parse(witness.named("witness.example.com/w2").vkey());

        assertThatThrownBy(() -> new WitnessPolicy(1, List.of(one, two)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would count twice");
        assertThatThrownBy(() -> new WitnessPolicy(2, List.of(one))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WitnessPolicy(0, List.of(one))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 60)
    void a_policy_is_met_by_exactly_as_many_witnesses_as_it_requires(
            @ForAll @IntRange(min = 1, max = 5) int known, @ForAll @IntRange(max = 5) int cosigning, @ForAll long seed)
            throws Exception {
        List<Witness> witnesses = new ArrayList<>();
        for (int i = 0; i < known; i++) {
            witnesses.add(new Witness("witness.example.com/w" + i));
        }
        List<WitnessKey> keys = keys(witnesses);
        // a stranger cosigns, too, and does not count
        String note = new Witness("stranger.example.com").cosign(note(), TIME);
        Collections.shuffle(witnesses, new Random(seed));
        int cosigners = Math.min(known, cosigning);
        for (Witness witness : witnesses.subList(0, cosigners)) {
            note = witness.cosign(note, TIME);
        }

        for (int required = 1; required <= known; required++) {
            assertThat(new WitnessPolicy(required, keys).isMetBy(checkpoint(note)))
                    .isEqualTo(cosigners >= required);
        }
    }

    @Property(tries = 200)
    void no_changed_byte_of_a_cosignature_is_believed(
            @ForAll @IntRange(max = 71) int at, @ForAll @IntRange(max = 7) int bit) throws Exception {
        Witness witness = new Witness("witness.example.com/w1");
        Note note = Note.parse(utf8(witness.cosign(note(), TIME)));
        byte[] changed = note.signatures().get(1).bytes().clone();
        changed[at] ^= (byte) (1 << bit);

        assertThat(WitnessKey.parse(witness.vkey()).verifies(note.text(), changed))
                .isEmpty();
    }

    private static List<WitnessKey> keys(List<Witness> witnesses) throws GeneralSecurityException {
        List<WitnessKey> keys = new ArrayList<>();
        for (Witness witness : witnesses) {
            keys.add(WitnessKey.parse(witness.vkey()));
        }
        return keys;
    }

    @Test
    void a_proof_and_a_folder_are_held_to_the_policy() throws Exception {
        Path folder = temp.resolve("log");
        try (AuditLog log = AuditLog.open(folder, KEY)) {
            log.record(
                    AuditEvent.success("permit.granted", Actor.citizen("c-17")).build());
        }
        Path file = folder.resolve("checkpoint");
        Witness witness = new Witness("witness.example.com/w1");
        WitnessPolicy policy = new WitnessPolicy(1, List.of(WitnessKey.parse(witness.vkey())));

        assertThat(LogVerifier.verify(folder, KEY.verifierKey(), policy).toString())
                .isEqualTo("entry 0: checkpoint: 0 of the witnesses cosigned it, and 1 have to");
        Checkpoint alone = checkpoint(Files.readString(file));
        Files.writeString(file, witness.cosign(Files.readString(file), TIME));
        Checkpoint cosigned = checkpoint(Files.readString(file));

        assertThat(LogVerifier.verify(folder, KEY.verifierKey(), policy).isIntact())
                .isTrue();
        InclusionProof inclusion = new InclusionProof(0, 1, List.of());
        // a tree of one entry has that entry's hash as its root
        assertThat(new TlogProof(inclusion, cosigned).verifies(cosigned.root(), KEY.verifierKey(), policy))
                .isTrue();
        assertThat(new TlogProof(inclusion, alone).verifies(cosigned.root(), KEY.verifierKey(), policy))
                .isFalse();
        assertThat(TlogProof.parse(new TlogProof(inclusion, cosigned).text()).checkpoint())
                .isEqualTo(cosigned);
        AuditLog.open(folder, KEY).close();
    }
}
