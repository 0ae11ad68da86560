package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.verify.LogVerifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that hands its log from key to key is killed again and again. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RotationKillTest {

    private static final int KILLS = System.getenv("CI") == null ? 4 : 40;
    private static final SigningKey FIRST = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    @TempDir
    private Path temp;

    private final long seed = new SecureRandom().nextLong();
    private final Random random = new Random(seed);

    @Test
    void every_kill_9_leaves_the_log_under_the_latest_key_or_the_one_before_and_it_verifies_with_the_first()
            throws Exception {
        Path folder = temp.resolve("log");
        Path keys = Files.createDirectory(temp.resolve("keys"));
        FIRST.save(keys.resolve("000000"));
        for (int kill = 0; kill < KILLS; kill++) {
            int before = RotatingProcess.count(keys);
            Process process = Jvm.start(RotatingProcess.class, folder.toString(), keys.toString());
            while (RotatingProcess.count(keys) < before + 2) {
                assertThat(process.isAlive()).as("kill %s, seed %s", kill, seed).isTrue();
                Thread.sleep(1);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(30_000));
            process.destroyForcibly();
            process.waitFor();
        }

        try (AuditLog log = RotatingProcess.open(folder, keys)) {
            assertThat(log.checkpoint().size()).isGreaterThan(KILLS);
        }

        assertThat(LogVerifier.verify(folder, FIRST.verifierKey()).faults())
                .as("seed %s", seed)
                .isEmpty();
    }
}
