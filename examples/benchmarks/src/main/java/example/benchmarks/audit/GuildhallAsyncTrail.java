package example.benchmarks.audit;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.note.SigningKey;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.atomic.LongAdder;

/** Ours without waiting for each event; what is under way is bounded by the log, and every event is acknowledged at the end. */
final class GuildhallAsyncTrail implements Trail {

    private final AuditLog log;
    private final LongAdder asked = new LongAdder();
    private final LongAdder acknowledged = new LongAdder();

    GuildhallAsyncTrail(Path folder) {
        this.log = AuditLog.open(folder, SigningKey.generate("example.gov.uk/benchmark", new SecureRandom()));
    }

    @Override
    public void keep(long n) {
        asked.increment();
        var unused = log.recordAsync(Events.event(n)).thenRun(acknowledged::increment);
    }

    @Override
    public void flush() throws InterruptedException {
        log.record(Events.event(-1));
        while (acknowledged.sum() < asked.sum()) {
            Thread.sleep(1);
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
