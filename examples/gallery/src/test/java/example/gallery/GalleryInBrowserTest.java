package example.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The gallery in real Chromium, with pictures of its pages in {@code target/pictures}. */
class GalleryInBrowserTest {

    private static final Examples EXAMPLES = Examples.of(GovukFrontend.installed());
    private static final String SCROLLS_SIDEWAYS =
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

    /** The narrowest is that of WCAG 2.2, criterion 1.4.10 (Reflow). */
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    private static final Site SITE = new Site(EXAMPLES, Look.all(EXAMPLES.frontend()));

    /** To save time where frames do not matter. */
    private static volatile boolean framesAreEmpty;

    private static Gallery gallery;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Chromium.required().start(new ChromeOptions());
        gallery = Gallery.start(0, GalleryInBrowserTest::answer);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (gallery != null) {
            gallery.close();
        }
    }

    @Test
    void every_component_fits_into_a_narrow_and_a_wide_window() {
        framesAreEmpty = true;
        for (String component : EXAMPLES.components()) {
            open("/neutral/" + component);
            WIDTHS.forEach(GalleryInBrowserTest::assertFits);
        }
        framesAreEmpty = false;
    }

    @Test
    void every_brand_works_under_the_policy() throws IOException {
        for (Look look : Look.all(EXAMPLES.frontend())) {
            for (String page : List.of("", "button", "checkboxes", "tag")) {
                open("/" + look.path() + "/" + page);
                for (int width : WIDTHS) {
                    assertFits(width);
                    takePicture(look.path() + "-" + (page.isEmpty() ? "index" : page) + "-" + width);
                }
                assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                        .as(browser.getCurrentUrl())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_frame_is_as_high_as_its_example_and_grows_with_it() {
        open("/neutral/details");
        WebElement frame = browser.findElement(By.cssSelector("iframe"));
        waitUntil(() -> frame.getSize().getHeight() < 120);
        int closed = frame.getSize().getHeight();

        browser.switchTo().frame(frame).findElement(By.tagName("summary")).click();
        browser.switchTo().defaultContent();

        waitUntil(() -> frame.getSize().getHeight() > closed + 20);
    }

    @Test
    void the_scripts_of_an_example_run() {
        open("/neutral/character-count/default");

        waitUntil(() -> browser.findElement(By.tagName("body")).getText().contains("You have 10 characters remaining"));
    }

    private static Answer answer(String method, String path) {
        boolean isFrame = path.startsWith("/neutral/")
                && path.chars().filter(c -> c == '/').count() == 3;
        return isFrame && framesAreEmpty ? Answer.html(200, "<title>Empty</title>") : SITE.answer(method, path);
    }

    private static void assertFits(int width) {
        isWide(width);
        assertThat(browser.executeScript(SCROLLS_SIDEWAYS))
                .as("%s scrolls sideways at %s", browser.getCurrentUrl(), width)
                .isEqualTo(false);
    }

    private static void takePicture(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    private static void open(String path) {
        isWide(1280);
        browser.get("http://localhost:" + gallery.port() + path);
    }

    private static void isWide(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private static void waitUntil(BooleanSupplier holds) {
        new WebDriverWait(browser, Duration.ofSeconds(10)).until(driver -> holds.getAsBoolean());
    }
}
