package dev.guildhall.audit.file;

import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.PrunableStore;
import dev.guildhall.audit.store.PrunableStoreContract;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class FilePruningTest extends PrunableStoreContract {

    @TempDir
    private Path folder;

    @Override
    protected PrunableStore open(SigningKey key, Clock clock) {
        return FileStore.in(folder, key).clock(clock).segmentBytes(256 << 10).open();
    }
}
