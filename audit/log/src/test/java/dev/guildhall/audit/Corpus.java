package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public test cases that lie beside the project; tests that need them are skipped where they are absent. */
public final class Corpus {

    private Corpus() {}

    /** The folder of this name; skips the test when it is absent. */
    public static Path folder(String name) {
        Path folder = Path.of(System.getProperty("guildhall.corpus", "../../../shared/corpus"), name);
        assumeTrue(Files.isDirectory(folder), "The public test cases in " + folder + " are absent");
        return folder;
    }

    /** The files below the folder that end so; never empty. */
    public static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
