package dev.guildhall.forms.testing;

import dev.guildhall.forms.JourneyHandlerBuilder;
import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.sealing.SealedFileStore;
import dev.guildhall.forms.upload.FileStore;
import dev.guildhall.forms.upload.UploadedFile;
import dev.guildhall.forms.upload.VirusScanner;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;

/** The files of a test: kept in memory, sealed as everywhere, and not searched for viruses. */
final class FilesOfTest {

    private final FileStore store;

    FilesOfTest() {
        SecureRandom random = new SecureRandom();
        this.store = SealedFileStore.of(new FilesInMemory(), KeyProvider.ofThisProcess(random), random);
    }

    /** A handler that keeps its files here. */
    <T extends Record> JourneyHandlerBuilder<T> keptBy(JourneyHandlerBuilder<T> handler) {
        return handler.files(store).virusScanner(VirusScanner.scanningNothing());
    }

    /** What is in the file. */
    byte[] content(UploadedFile file) {
        try (InputStream content = store.open(file.id())) {
            return content.readAllBytes();
        } catch (IOException notKept) {
            throw new AssertionError("The file should be kept in the tester's memory, but is not.", notKept);
        }
    }
}
