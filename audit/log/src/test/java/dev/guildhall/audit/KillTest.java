package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.LogInUseException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.verify.Fault;
import dev.guildhall.audit.verify.LogVerifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that records from 16 threads, half of them without waiting, is killed again and again over one folder: while it
 * records, and while it recovers from the kill before. 200 times where the environment variable CI is set, as {@code .ci/run}
 * does; 12 times elsewhere, to keep a developer's run short.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KillTest {

    private static final int KILLS = System.getenv("CI") == null ? 12 : 200;
    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    /** So often, in milliseconds, that kills hit publications; or never, so that recoveries have much to do. */
    private static final List<Integer> CHECKPOINT_INTERVALS = List.of(1, 3, 60_000);

    @TempDir
    private Path temp;

    private final long seed = new SecureRandom().nextLong();
    private final Random random = new Random(seed);
    private final List<Receipt> acknowledged = new ArrayList<>();

    @Test
    void every_acknowledged_event_survives_every_kill_9_once() throws Exception {
        Path key = temp.resolve("key");
        KEY.save(key);
        Path folder = temp.resolve("log");
        int duringRecovery = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            boolean recovering = kill % 4 == 3;
            int before = acknowledged.size();
            killOne(folder, key, kill, recovering);
            duringRecovery += acknowledged.size() == before ? 1 : 0;
            if (kill % 20 == 10) {
                assertThat(LogVerifier.verify(folder, KEY.verifierKey()).faults())
                        .as("kill %s, seed %s", kill, seed)
                        .allMatch(fault -> fault.kind() == Fault.Kind.UNFINISHED);
            }
        }

        proveSome(folder);
        List<Hash> leaves = Leaves.of(folder);
        assertThat(acknowledged)
                .as("seed %s", seed)
                .hasSizeGreaterThan(KILLS)
                .extracting(Receipt::index)
                .doesNotHaveDuplicates();
        assertThat(acknowledged)
                .as("seed %s", seed)
                .allSatisfy(
                        receipt -> assertThat(leaves.get((int) receipt.index())).isEqualTo(receipt.leafHash()));
        assertThat(leaves).as("seed %s", seed).doesNotHaveDuplicates();
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).faults()).isEmpty();
        assertThat(duringRecovery).as("kills before a first receipt").isPositive();
    }

    /** Starts a process and kills it at a random moment, of its recovery or of its recording. */
    private void killOne(Path folder, Path key, int kill, boolean recovering) throws Exception {
        Path out = temp.resolve("out");
        Files.deleteIfExists(out);
        int interval = CHECKPOINT_INTERVALS.get(random.nextInt(CHECKPOINT_INTERVALS.size()));
        Process process = Jvm.start(
                KilledProcess.class,
                folder.toString(),
                key.toString(),
                "p" + kill,
                Integer.toString(interval),
                out.toString());
        int lines = recovering ? 0 : KilledProcess.OPENING.length() + 1;
        while (!Files.exists(out) || Files.size(out) <= lines) {
            assertThat(process.isAlive()).as("kill %s, seed %s", kill, seed).isTrue();
            Thread.sleep(1);
        }
        if (kill == 0) {
            assertThatThrownBy(() -> AuditLog.open(folder, KEY))
                    .isInstanceOf(LogInUseException.class)
                    .hasMessageContaining("is open in process " + process.pid());
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(recovering ? 100_000 : 50_000));
        process.destroyForcibly();
        process.waitFor();
        List<String> told = Files.readAllLines(out);
        assertThat(told)
                .as("kill %s, seed %s", kill, seed)
                .noneMatch(line -> line.startsWith(KilledProcess.NO_CHECKPOINT));
        told.forEach(this::add);
    }

    private void add(String line) {
        String[] parts = line.split(" ", -1);
        // the last line may have been cut off by the kill
        if (parts.length == 2 && parts[1].length() == 44) {
            acknowledged.add(new Receipt(Long.parseLong(parts[0]), Hash.ofBase64(parts[1])));
        }
    }

    private void proveSome(Path folder) {
        try (AuditLog log = AuditLog.open(folder, KEY)) {
            for (int i = 0; i < acknowledged.size(); i += 1 + acknowledged.size() / 50) {
                Receipt receipt = acknowledged.get(i);
                assertThat(log.prove(receipt).verifies(receipt.leafHash(), KEY.verifierKey()))
                        .isTrue();
            }
        }
    }
}
