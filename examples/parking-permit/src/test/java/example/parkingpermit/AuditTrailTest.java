package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.verify.Fault;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Verification;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever checks the service can tell from its audit log, with the verifier key and nothing else. */
class AuditTrailTest {

    private static final int PLACES_PER_FILE = 16;

    private static Path log;
    private static VerifierKey key;
    private static String reference;
    private static Receipt receipt;
    private static String proof;

    /** Two people use the service; one changes an answer and submits. Then the service is stopped. */
    @BeforeAll
    static void apply(@TempDir Path data) throws Exception {
        try (RunningService service = RunningService.in(data)) {
            service.visitor().reaches("date-of-birth").sends(Question.dateOfBirth("31", "2", "1985"));
            Visitor visitor = service.visitor().reaches("check-answers");
            visitor.follows(Visitor.addressOf("full-name") + "?change").sends(Map.of("fullName", "Ada King"));
            visitor.sends(Map.of()).sends(Map.of());

            log = service.logFolder();
            key = service.verifierKey();
            reference = visitor.reference();
            receipt = service.receiptOf(reference).orElseThrow();
            proof = service.prove(receipt).text();
        }
    }

    @Test
    void the_receipt_of_the_submission_verifies_against_the_signed_checkpoint() throws Exception {
        TlogProof handedOut = TlogProof.parse(proof);

        assertThat(handedOut.index()).isEqualTo(receipt.index());
        assertThat(handedOut.verifies(receipt.leafHash(), key)).isTrue();
    }

    @Test
    void the_receipt_is_of_an_entry_that_tells_of_the_submission_and_its_reference() throws IOException {
        byte[] entry = entries().get((int) receipt.index());

        assertThat(TreeHasher.leaf(entry)).isEqualTo(receipt.leafHash());
        assertThat(new String(entry, StandardCharsets.UTF_8)).contains("application.submitted", reference);
    }

    @Test
    void the_proof_does_not_verify_another_entry() throws Exception {
        byte[] another = entries().get((int) receipt.index() - 1);

        assertThat(TlogProof.parse(proof).verifies(TreeHasher.leaf(another), key))
                .isFalse();
    }

    @Test
    void the_log_is_intact() throws IOException {
        Verification verification = LogVerifier.verify(log, key);

        assertThat(verification.isIntact()).as("%s", verification).isTrue();
        assertThat(verification.unchecked()).isEmpty();
        assertThat(verification.entries()).isGreaterThan(receipt.index());
    }

    @Test
    void the_log_tells_what_happened_in_order() throws IOException {
        assertThat(entries())
                .extracting(entry -> new String(entry, StandardCharsets.UTF_8))
                .extracting(event -> event.replaceAll(".*\"action\":\"([^\"]*)\".*", "$1"))
                .startsWith("journey.started", "page.answered", "page.answered", "validation.failed", "journey.started")
                .endsWith("answer.changed", "application.submitted");
    }

    @Test
    void one_flipped_bit_anywhere_in_the_log_is_found_and_an_entry_is_named() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int place : places(bytes.length)) {
                List<Fault> faults = faultsWith(file, flipped(bytes, place, place % Byte.SIZE));

                assertThat(faults)
                        .as("a bit of byte %d in %s", place, log.relativize(file))
                        .anyMatch(fault -> fault.from() < fault.to());
            }
        }
        assertThat(LogVerifier.verify(log, key).isIntact()).isTrue();
    }

    @Test
    void a_forged_reference_number_is_found_in_exactly_its_entry() throws IOException {
        Path bundle = bundle();
        byte[] bytes = Files.readAllBytes(bundle);
        int place = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(reference);

        List<Fault> faults = faultsWith(bundle, flipped(bytes, place, 0));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.from()).isEqualTo(receipt.index());
            assertThat(fault.to()).isEqualTo(receipt.index() + 1);
            assertThat(fault.toString()).startsWith("entry " + receipt.index() + ": ");
        });
    }

    private static List<Fault> faultsWith(Path file, byte[] changed) throws IOException {
        byte[] original = Files.readAllBytes(file);
        Files.write(file, changed);
        try {
            return LogVerifier.verify(log, key).faults();
        } finally {
            Files.write(file, original);
        }
    }

    private static byte[] flipped(byte[] bytes, int place, int bit) {
        byte[] flipped = bytes.clone();
        flipped[place] ^= (byte) (1 << bit);
        return flipped;
    }

    /** The first byte, the last, and some evenly between. */
    private static Set<Integer> places(int length) {
        Set<Integer> places = new TreeSet<>(List.of(0, length - 1));
        IntStream.range(0, PLACES_PER_FILE)
                .map(i -> i * length / PLACES_PER_FILE)
                .forEach(places::add);
        return places;
    }

    /** Every file of the log that holds anything. */
    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(log)) {
            List<Path> holding = files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() > 0)
                    .toList();
            assertThat(holding).contains(log.resolve("checkpoint")).hasSizeGreaterThanOrEqualTo(3);
            return holding;
        }
    }

    /** The file with all entries; shorter ones are of earlier checkpoints. */
    private static Path bundle() throws IOException {
        return files().stream()
                .filter(file -> file.startsWith(log.resolve("tile").resolve("entries")))
                .max(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
    }

    /** The entries as C2SP tlog-tiles bundles them: each after its length, in two bytes. */
    private static List<byte[]> entries() throws IOException {
        List<byte[]> entries = new ArrayList<>();
        ByteBuffer bundle = ByteBuffer.wrap(Files.readAllBytes(bundle()));
        while (bundle.hasRemaining()) {
            byte[] entry = new byte[Short.toUnsignedInt(bundle.getShort())];
            bundle.get(entry);
            entries.add(entry);
        }
        return entries;
    }
}
