package dev.guildhall.accessibility.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Chromium and its driver, as they are installed.
 *
 * @param browser the browser's program
 * @param driver the driver's program, of the same version
 */
record Chromium(Path browser, Path driver) {

    private static final String HOW_TO_INSTALL = "Chromium or its driver is not installed, so nothing was tried in a"
            + " browser. On Debian or Ubuntu: sudo apt-get install chromium chromium-driver."
            + " Elsewhere put chromium and chromedriver on the PATH.";

    /** Selenium warns of each Chromium that is newer than itself; held here, or the setting would be forgotten. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    /** The one that is installed; where there is none the test is skipped, except in CI, where it fails. */
    static Chromium required() {
        return required(System.getenv());
    }

    static Chromium required(Map<String, String> environment) {
        List<Path> folders = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(environment.getOrDefault("PATH", ""))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        Optional<Chromium> installed = program(folders, "chromium", "chromium-browser", "google-chrome")
                .flatMap(browser -> program(folders, "chromedriver").map(driver -> new Chromium(browser, driver)));
        if (installed.isEmpty() && "true".equals(environment.get("CI"))) {
            throw new AssertionError(HOW_TO_INSTALL + " CI is true, so that is a failure.");
        }
        Assumptions.assumeTrue(installed.isPresent(), HOW_TO_INSTALL);
        return installed.orElseThrow();
    }

    private static Optional<Path> program(List<Path> folders, String... names) {
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it without a window, in a fresh profile. Selenium is told both programs, lest it download others. */
    ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .build();
        return new ChromeDriver(service, options);
    }
}
