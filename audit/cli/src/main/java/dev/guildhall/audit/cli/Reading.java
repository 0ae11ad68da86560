package dev.guildhall.audit.cli;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.store.AuditException;
import dev.guildhall.audit.subject.BrokenSealException;
import java.io.IOException;
import java.util.Optional;

/**
 * Records in the log that somebody reads in it, before anything is given. Where this process may not write to the log, its
 * reading goes on and is told of: an auditor has a copy and no signing key, and a service has its log open.
 */
final class Reading {

    private final LogFiles files;
    private final Console console;

    Reading(LogFiles files, Console console) {
        this.files = files;
        this.console = console;
    }

    /** Records the reading, or says why it is not recorded. */
    void record(AuditEvent event) {
        tried(event).ifPresent(reason -> console.note("The log does not tell of this reading: " + reason));
    }

    /**
     * Records the reading.
     *
     * @throws IOException when it cannot be recorded; then nothing may be given
     */
    void require(AuditEvent event) throws IOException {
        Optional<String> reason = tried(event);
        if (reason.isPresent()) {
            throw new ToldException(
                    "Personal values are opened only where that is recorded in the log: " + reason.get());
        }
    }

    private Optional<String> tried(AuditEvent event) {
        try (AuditLog log = files.openForItself()) {
            log.record(event);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileFault.words(e));
        } catch (AuditException | UsageException | BrokenSealException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
