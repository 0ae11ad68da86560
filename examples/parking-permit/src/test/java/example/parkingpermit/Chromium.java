package example.parkingpermit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Where Chromium and its driver are installed.
 *
 * @param browser the browser's program
 * @param driver the driver's program, of the same version
 */
record Chromium(Path browser, Path driver) {

    static final String HOW_TO_INSTALL = "Chromium or its driver is not installed, so nothing was tried in a browser."
            + " On Debian or Ubuntu: sudo apt-get install chromium chromium-driver."
            + " Elsewhere put chromium and chromedriver on the PATH.";

    private static final Path DEBIAN = Path.of("/usr/bin");

    /** The one that is installed; where there is none the test is skipped, except in CI, where it fails. */
    static Chromium required() {
        return required(folders(System.getenv()), System.getenv());
    }

    static Chromium required(List<Path> folders, Map<String, String> environment) {
        Optional<Chromium> installed = in(folders);
        if (installed.isEmpty() && "true".equals(environment.get("CI"))) {
            throw new AssertionError(HOW_TO_INSTALL + " CI is true, so that is a failure.");
        }
        Assumptions.assumeTrue(installed.isPresent(), HOW_TO_INSTALL);
        return installed.orElseThrow();
    }

    private static List<Path> folders(Map<String, String> environment) {
        Stream<Path> path = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(environment.getOrDefault("PATH", ""))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        return Stream.concat(Stream.of(DEBIAN), path).toList();
    }

    private static Optional<Chromium> in(List<Path> folders) {
        return program(folders, "chromium", "chromium-browser", "google-chrome")
                .flatMap(browser -> program(folders, "chromedriver").map(driver -> new Chromium(browser, driver)));
    }

    private static Optional<Path> program(List<Path> folders, String... names) {
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
