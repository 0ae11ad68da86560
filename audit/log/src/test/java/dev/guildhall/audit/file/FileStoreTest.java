package dev.guildhall.audit.file;

import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditStore;
import dev.guildhall.audit.store.AuditStoreContract;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest extends AuditStoreContract {

    @TempDir
    private Path folder;

    @Override
    protected AuditStore open(SigningKey key, Clock clock) {
        return FileStore.in(folder, key).clock(clock).open();
    }
}
