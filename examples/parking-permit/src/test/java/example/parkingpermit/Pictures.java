package example.parkingpermit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pictures of pages on a narrow and on a wide screen, for people to look at, and whether the pages fit there. */
final class Pictures {

    private static final int DESKTOP = 1280;

    /** The narrowest is that of WCAG 2.2, criterion 1.4.10 (Reflow). */
    private static final List<Integer> WIDTHS = List.of(320, DESKTOP);

    private static final int HEIGHT = 900;
    private static final Path FOLDER = Path.of("target", "screenshots");

    /** Neither must the page be scrolled sideways, nor do words stick out of their place. */
    private static final String FITS = "return [document.documentElement,"
            + " ...document.querySelectorAll('main :is(h1, h2, p, li, dt, dd, label)')]"
            + ".every(element => element.scrollWidth <= element.clientWidth)";

    private static final String PAGE_HEIGHT = "return document.documentElement.scrollHeight";

    private final ChromeDriver driver;
    private final Set<String> taken = new HashSet<>();

    Pictures(ChromeDriver driver) {
        this.driver = driver;
        showAt(DESKTOP, HEIGHT);
    }

    /** Takes a picture of the page at each width, once for each name, and tells at which it does not fit. */
    List<Integer> take(String name) {
        List<Integer> tooNarrow = new ArrayList<>();
        if (!taken.add(name)) {
            return tooNarrow;
        }
        for (int width : WIDTHS) {
            showAt(width, HEIGHT);
            if (driver.executeScript(FITS).equals(false)) {
                tooNarrow.add(width);
            }
            showAt(width, ((Long) driver.executeScript(PAGE_HEIGHT)).intValue());
            keep(name + "-" + width + ".png");
        }
        showAt(DESKTOP, HEIGHT);
        return tooNarrow;
    }

    private void showAt(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private void keep(String file) {
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"))
                .get("data");
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(file), Base64.getDecoder().decode((String) picture));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
