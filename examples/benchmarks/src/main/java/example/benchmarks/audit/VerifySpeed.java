package example.benchmarks.audit;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Verification;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Prints how fast a log is verified: events a second, and events for each second of a processor. */
final class VerifySpeed {

    private static final int ROUNDS = 5;

    private VerifySpeed() {}

    static void measure(Path folder, long events, PrintStream out) throws IOException {
        LargeLog large = new LargeLog(folder).begin();
        try (AuditLog log = large.open(FileStore.DEFAULT_CHECKPOINT_INTERVAL)) {
            LargeLog.record(log, events, Events::event, n -> {});
        }
        VerifierKey key = large.key().verifierKey();
        for (int round = 1; round <= ROUNDS; round++) {
            Stopwatch watch = new Stopwatch();
            Verification verification = LogVerifier.verify(large.path(), key);
            double seconds = watch.seconds();
            double cpu = watch.cpuSeconds();
            if (!verification.isIntact() || verification.entries() != events) {
                throw new IllegalStateException("The log is not as it was written: " + verification);
            }
            out.printf(
                    "verify, round %d: %,d events in %.2f s and %.2f s of processor: %,.0f a second, %,.0f a processor's second%n",
                    round, events, seconds, cpu, events / seconds, events / cpu);
        }
    }
}
