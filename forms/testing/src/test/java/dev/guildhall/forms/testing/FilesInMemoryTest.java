package dev.guildhall.forms.testing;

import dev.guildhall.forms.upload.FileStore;
import dev.guildhall.forms.upload.FileStoreContract;

class FilesInMemoryTest extends FileStoreContract {

    @Override
    protected FileStore store() {
        return new FilesInMemory();
    }
}
