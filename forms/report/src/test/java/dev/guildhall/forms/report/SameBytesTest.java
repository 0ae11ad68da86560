package dev.guildhall.forms.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is the same wherever it is written, so that a team can keep it and compare it. */
class SameBytesTest {

    /** Writes the report to the file that is given. */
    static final class Writing {
        private Writing() {}

        public static void main(String[] arguments) throws IOException {
            JourneyReport.of(Permit.definition()).writeTo(Path.of(arguments[0]));
        }
    }

    @Test
    void processes_of_their_own_in_other_places_and_languages_write_the_same_bytes(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path here = folder.resolve("here.html");
        JourneyReport.of(Permit.definition()).writeTo(here);

        Path first = writtenElsewhere(folder.resolve("first.html"), "en", "GB", "Europe/London");
        Path second = writtenElsewhere(folder.resolve("second.html"), "tr", "TR", "Asia/Tokyo");

        assertThat(Files.readAllBytes(first)).isNotEmpty().isEqualTo(Files.readAllBytes(here));
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(here));
    }

    private static Path writtenElsewhere(Path file, String language, String country, String zone)
            throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-cp",
                        classPath(),
                        Writing.class.getName(),
                        file.toString())
                .inheritIO()
                .start();

        assertThat(java.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(java.exitValue()).isZero();
        return file;
    }

    private static String classPath() {
        String whole = System.getProperty("surefire.test.class.path", "");
        return whole.isBlank() ? System.getProperty("java.class.path") : whole;
    }
}
