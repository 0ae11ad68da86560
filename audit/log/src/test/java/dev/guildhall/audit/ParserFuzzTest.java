package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.json.JsonException;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.merkle.InclusionProof;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.KeyHandover;
import dev.guildhall.audit.note.MalformedNoteException;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.note.WitnessKey;
import dev.guildhall.audit.proof.MalformedProofException;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.audit.schema.SchemasJson;
import dev.guildhall.audit.tile.EntryBundle;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Sound texts and bytes, changed at random places: each is read, or refused with the exception that its reader documents.
 * Segments are in {@code SegmentReaderTest}, whole folders in {@code BitFlipTest}.
 */
class ParserFuzzTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final AuditEvent EVENT = AuditEvent.success("permit.granted", Actor.citizen("c-17"))
            .subject("s-17")
            .detail("months", 12)
            .change("street", "Old", "New \u00e9\ud83d\ude00")
            .build();
    private static final byte[] ENTRY = EventWriter.write(new RecordedEvent(EVENT, Instant.EPOCH, Origin.untold()));
    private static final Checkpoint CHECKPOINT =
            Checkpoint.sign(KEY, 2, TreeHasher.node(TreeHasher.leaf(ENTRY), TreeHasher.leaf(ENTRY)));
    private static final KeyRotation ROTATION = new KeyRotation(
            KEY.verifierKey(),
            KeyHandover.sign(KEY, SigningKey.generate(KEY.name(), new SecureRandom()), 2, CHECKPOINT.root()));
    private static final TlogProof PROOF =
            new TlogProof(new InclusionProof(1, 2, List.of(TreeHasher.leaf(ENTRY))), CHECKPOINT);

    /** What is put in place of bytes: what has a meaning in one of the formats, and numbers at their limits. */
    private static final List<String> PIECES = List.of(
            "",
            "\n",
            "\n\n",
            "\u2014 ",
            "+",
            "=",
            " ",
            "\"",
            "{",
            "}",
            "[[[[",
            ":",
            ",",
            "null",
            "1e999",
            "-1",
            "\\ud800",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999",
            "\u0000",
            "\u00e9",
            "index ",
            "extra ");

    private static byte[] changed(byte[] sound, long seed, int changes) {
        Random random = new Random(seed);
        byte[] bytes = sound;
        for (int i = 0; i < changes; i++) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + random.nextInt(6));
            byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(3) == 0) {
                piece = new byte[random.nextInt(5)];
                random.nextBytes(piece);
            }
            byte[] next = Arrays.copyOf(bytes, from + piece.length + bytes.length - to);
            System.arraycopy(piece, 0, next, from, piece.length);
            System.arraycopy(bytes, to, next, from + piece.length, bytes.length - to);
            bytes = next;
        }
        return bytes;
    }

    private static String changed(String sound, long seed, int changes) {
        return new String(changed(sound.getBytes(StandardCharsets.UTF_8), seed, changes), StandardCharsets.UTF_8);
    }

    @Property(tries = 1_500)
    void every_entry_is_read_or_refused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) {
        byte[] entry = changed(ENTRY, seed, changes);
        try {
            assertThat(EventReader.read(entry)).isNotNull();
        } catch (MalformedEntryException documented) {
            assertThat(documented.getMessage()).startsWith("The entry is no ");
        }
        assertThat(EventReader.recordedMillis(entry)).isNotNull();
    }

    @Property(tries = 1_500)
    void every_json_is_read_or_refused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) {
        try {
            assertThat(JsonValue.parse(changed(ENTRY, seed, changes))).isNotNull();
        } catch (JsonException documented) {
            assertThat(documented.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 1_500)
    void every_checkpoint_that_is_believed_is_the_one_that_was_signed(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) {
        try {
            Checkpoint read = Checkpoint.parse(changed(CHECKPOINT.bytes(), seed, changes));
            if (read.isSignedBy(KEY.verifierKey())) {
                assertThat(read.size()).isEqualTo(2);
                assertThat(read.root()).isEqualTo(CHECKPOINT.root());
            }
        } catch (MalformedNoteException documented) {
            assertThat(documented.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 1_500)
    void every_hand_over_that_is_believed_is_the_one_that_both_keys_signed(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) throws Exception {
        byte[] note = changed(ROTATION.handover().checkpoint().bytes(), seed, changes);
        byte[] entry = EventWriter.write(
                new RecordedEvent(ROTATION.event(Actor.system("rotation")), Instant.EPOCH, Origin.untold()));

        assertThat(KeyRotation.in(changed(entry, seed, changes))).isIn(Optional.empty(), Optional.of(ROTATION));
        try {
            Optional<KeyHandover> read = KeyHandover.in(Checkpoint.parse(note));
            if (read.filter(handover -> handover.isFrom(KEY.verifierKey())).isPresent()) {
                assertThat(read.get().next()).isEqualTo(ROTATION.to());
                assertThat(read.get().checkpoint().root()).isEqualTo(CHECKPOINT.root());
            }
        } catch (MalformedNoteException documented) {
            assertThat(documented.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 1_500)
    void every_proof_that_verifies_is_of_the_entry_in_its_place(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) {
        try {
            TlogProof read = TlogProof.parse(changed(PROOF.text(), seed, changes));
            if (read.verifies(TreeHasher.leaf(ENTRY), KEY.verifierKey())) {
                // both leaves are the same entry here, so that either place is right
                assertThat(read.index()).isBetween(0L, 1L);
                assertThat(read.inclusion().path()).isEqualTo(PROOF.inclusion().path());
            }
        } catch (MalformedProofException documented) {
            assertThat(documented.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 1_500)
    void every_bundle_is_read_or_refused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) {
        byte[] bundle = changed(EntryBundle.encode(List.of(ENTRY, new byte[0], ENTRY)), seed, changes);
        try {
            assertThat(EntryBundle.encode(EntryBundle.decode(bundle))).isEqualTo(bundle);
        } catch (IOException documented) {
            assertThat(documented.getMessage()).startsWith("The bundle ends in the middle of its entry ");
        }
    }

    @Property(tries = 1_500)
    void every_path_of_a_tile_is_read_back_or_is_none(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int changes) {
        String path = changed(new TilePath(0, 1_234_067, 17).path(), seed, changes);

        TilePath.parse(path).ifPresent(tile -> assertThat(tile.path()).isEqualTo(path));
    }

    @Property(tries = 1_000)
    void every_key_is_read_back_or_refused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int changes) {
        String text = changed(KEY.verifierKey().toString(), seed, changes);
        try {
            assertThat(VerifierKey.parse(text)).hasToString(text);
        } catch (IllegalArgumentException documented) {
            assertThat(documented.getMessage()).isNotBlank();
        }
        try {
            assertThat(WitnessKey.parse(text)).hasToString(text);
        } catch (IllegalArgumentException documented) {
            assertThat(documented.getMessage()).isNotBlank();
        }
        try {
            SigningKey.parse("PRIVATE+KEY+" + text);
        } catch (IllegalArgumentException documented) {
            assertThat(documented.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 2_000)
    void schemas_are_read_or_refused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) {
        String sound = "{\"actions\":{\"permit.granted\":{\"fields\":{\"months\":{\"type\":\"integer\"},"
                + "\"holder\":{\"type\":\"text\",\"personal\":true}},\"retention\":\"casework\"}}}";
        assertThat(SchemasJson.read(sound)).isNotNull();
        try {
            assertThat(SchemasJson.read(changed(sound, seed, changes))).isNotNull();
        } catch (IllegalArgumentException documented) {
            assertThat(documented.getMessage()).isNotBlank();
        }
    }
}
