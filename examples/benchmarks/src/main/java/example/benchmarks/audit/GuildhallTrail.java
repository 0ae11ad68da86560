package example.benchmarks.audit;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.note.SigningKey;
import java.nio.file.Path;
import java.security.SecureRandom;

/** Ours: encoded, hashed, forced, put into the tree and signed. */
final class GuildhallTrail implements Trail {

    private final AuditLog log;

    GuildhallTrail(Path folder) {
        this.log = AuditLog.open(folder, SigningKey.generate("example.gov.uk/benchmark", new SecureRandom()));
    }

    @Override
    public void keep(long n) {
        log.record(Events.event(n));
    }

    @Override
    public void close() {
        log.close();
    }
}
