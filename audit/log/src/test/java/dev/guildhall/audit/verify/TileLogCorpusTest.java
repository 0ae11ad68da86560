package dev.guildhall.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.Corpus;
import dev.guildhall.audit.merkle.ConsistencyProof;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.TileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that others wrote (transparency-dev/tessera), with a checkpoint for every size. */
class TileLogCorpusTest {

    private static final VerifierKey KEY =
            VerifierKey.parse("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
    private static final int ENTRIES = 15;

    @TempDir
    private Path copy;

    private static Path log() {
        return Corpus.folder("tlog-tiles-example");
    }

    private static Checkpoint checkpoint(int size) throws Exception {
        return Checkpoint.parse(Files.readAllBytes(log().resolve("checkpoint." + size)));
    }

    private static MerkleTree tree(int size) {
        return new MerkleTree(size, new TileReader(new LogFolder(log())).nodes(size));
    }

    @Test
    void the_log_is_intact() throws Exception {
        Verification verification = LogVerifier.verify(log(), KEY);

        assertThat(verification.faults()).isEmpty();
        assertThat(verification.entries()).isEqualTo(ENTRIES);
        assertThat(verification.checkpoint().orElseThrow().size()).isEqualTo(ENTRIES);
        assertThat(verification.unchecked()).contains("LICENSE", ".state/treeState", "checkpoint.7");
    }

    @Test
    void the_log_is_intact_at_every_size() throws Exception {
        Path log = log();
        try (Stream<Path> files = Files.walk(log.resolve("tile"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(log.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        for (int size = ENTRIES; size >= 0; size--) {
            Files.write(copy.resolve("checkpoint"), checkpoint(size).bytes());

            Verification verification = LogVerifier.verify(copy, KEY);

            assertThat(verification.faults()).as("size " + size).isEmpty();
            assertThat(verification.entries()).isEqualTo(size);
            Files.deleteIfExists(copy.resolve("tile/0/000.p/" + size));
            Files.deleteIfExists(copy.resolve("tile/entries/000.p/" + size));
        }
    }

    @Test
    void every_checkpoint_is_signed_and_its_text_is_written_as_it_was_read() throws Exception {
        for (int size = 0; size <= ENTRIES; size++) {
            Checkpoint checkpoint = checkpoint(size);

            assertThat(checkpoint.isSignedBy(KEY)).isTrue();
            assertThat(checkpoint.root()).isEqualTo(tree(size).root());
            assertThat(checkpoint.bytes()).isEqualTo(Files.readAllBytes(log().resolve("checkpoint." + size)));
        }
    }

    @Test
    void every_size_is_a_beginning_of_every_larger_one() throws Exception {
        for (int later = 1; later <= ENTRIES; later++) {
            for (int earlier = 1; earlier <= later; earlier++) {
                ConsistencyProof proof = tree(later).consistencyProof(earlier);

                assertThat(proof.verifies(
                                checkpoint(earlier).root(), checkpoint(later).root()))
                        .isTrue();
            }
        }
    }

    @Test
    void the_log_goes_on_from_every_earlier_checkpoint() throws Exception {
        for (int size = 0; size <= ENTRIES; size++) {
            assertThat(LogVerifier.verify(log(), KEY, checkpoint(size)).faults())
                    .isEmpty();
        }
    }

    @Test
    void every_entry_is_proved_against_every_checkpoint_that_covers_it() throws Exception {
        for (int size = 1; size <= ENTRIES; size++) {
            for (int index = 0; index < size; index++) {
                TlogProof proof = new TlogProof(tree(size).inclusionProof(index), checkpoint(size));

                assertThat(TlogProof.parse(proof.text()).verifies(TreeHasher.leaf(entry(index)), KEY))
                        .isTrue();
            }
        }
    }

    private static byte[] entry(int index) throws IOException {
        return new TileReader(new LogFolder(log())).entries(0, ENTRIES).get(index);
    }
}
