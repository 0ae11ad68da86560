package dev.guildhall.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Copies of a log's folder as a kill at this moment would leave it. */
public final class Copies {

    private Copies() {}

    /** Copies every file but the one that names the owner. */
    public static void of(Path folder, Path copy) throws IOException {
        for (Path file : LogFiles.in(folder)) {
            Optional<byte[]> bytes = LogFiles.read(file);
            if (bytes.isPresent() && !file.getFileName().toString().startsWith("lock.")) {
                Path target = copy.resolve(folder.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, bytes.get());
            }
        }
    }
}
