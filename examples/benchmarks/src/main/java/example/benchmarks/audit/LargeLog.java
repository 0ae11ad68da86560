package example.benchmarks.audit;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.subject.FileSubjectKeys;
import dev.guildhall.audit.subject.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/**
 * A log in a folder that is written by one process and read by another, with what both need beside it.
 *
 * @param folder where all of it lies
 */
record LargeLog(Path folder) {

    static final int MILLION = 1_000_000;

    Path path() {
        return folder.resolve("log");
    }

    private Path keyFile() {
        return folder.resolve("log.key");
    }

    private Path masterFile() {
        return folder.resolve("master.key");
    }

    /** Makes the keys, once. */
    LargeLog begin() throws IOException {
        Files.createDirectories(folder);
        SecureRandom random = new SecureRandom();
        SigningKey.generate("example.gov.uk/benchmark", random).save(keyFile());
        MasterKey.generate(random).save(masterFile());
        return this;
    }

    SigningKey key() throws IOException {
        return SigningKey.load(keyFile());
    }

    /** The log without subject keys, as {@link GuildhallTrail} has it. */
    AuditLog open(Duration checkpointEvery) throws IOException {
        return AuditLog.over(
                        FileStore.in(path(), key()).checkpointEvery(checkpointEvery).open())
                .open();
    }

    /** The log with tokens in place of subjects. */
    AuditLog openWithSubjects() throws IOException {
        return AuditLog.over(FileStore.in(path(), key()).open())
                .subjectKeys(FileSubjectKeys.open(folder.resolve("subjects"), MasterKey.load(masterFile())))
                .open();
    }

    /**
     * Records so many events without waiting for each, and returns once every one is acknowledged.
     *
     * @param reached told after each million of how many there are
     */
    static void record(AuditLog log, long events, LongFunction<AuditEvent> event, LongConsumer reached) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CompletableFuture<?> last = CompletableFuture.completedFuture(null);
        for (long n = 0; n < events && failure.get() == null; n++) {
            last = log.recordAsync(event.apply(n)).whenComplete((receipt, e) -> failure.compareAndSet(null, e));
            if ((n + 1) % MILLION == 0) {
                reached.accept(n + 1);
            }
        }
        // what failed was taken note of
        last.handle((receipt, e) -> receipt).join();
        Throwable failed = failure.get();
        if (failed != null) {
            throw new AuditUnavailableException("An event of a benchmark was not recorded", failed);
        }
    }
}
