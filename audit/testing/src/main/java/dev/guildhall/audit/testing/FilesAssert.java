package dev.guildhall.audit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what stands in the files of a folder, whatever wrote them: the log, an index, an application log. */
public final class FilesAssert extends AbstractAssert<FilesAssert, Path> {

    FilesAssert(Path folder) {
        super(folder, FilesAssert.class);
    }

    /**
     * None of these personal values stands in the name or the bytes of any file below the folder: in clear in UTF-8 or
     * UTF-16, whatever the case of its letters, nor as hex, nor as base64 or base64url however it is aligned. When one is
     * found the message names the file, the place and the form, and not the value.
     *
     * @param canaries values that the test gave to the service, of at least {@value Canary#MIN_LENGTH} characters, for
     *     shorter ones turn up by chance
     * @throws UncheckedIOException when a file cannot be read
     * @throws IllegalArgumentException when there is none, or one is too short
     */
    public FilesAssert holdNoneOf(String... canaries) {
        if (canaries.length == 0) {
            throw new IllegalArgumentException("No value is given: give those that must not be found");
        }
        List<Path> files = files();
        if (files.isEmpty()) {
            throw failure("%s", "There are no files in " + actual + ", so nothing was looked through.");
        }
        for (int i = 0; i < canaries.length; i++) {
            Canary canary = new Canary(canaries[i]);
            for (Path file : files) {
                Optional<String> found = find(canary, file);
                if (found.isPresent()) {
                    throw failure(
                            "%s",
                            "Personal value " + (i + 1) + " of " + canaries.length + " (" + canaries[i].length()
                                    + " characters) stands " + found.get() + " " + actual.relativize(file)
                                    + ": declare the field as personal, or leave the value out.");
                }
            }
        }
        return this;
    }

    private Optional<String> find(Canary canary, Path file) {
        if (canary.isIn(actual.relativize(file).toString())) {
            return Optional.of("in the name of");
        }
        try {
            return canary.find(file);
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(actual, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException && !file.equals(actual)) {
                        // an open log takes files away while they are looked through
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted().toList();
    }
}
