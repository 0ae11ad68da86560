package example.parkingpermit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window, used by what a person sees: the words on links, buttons and labels. */
final class Browser implements AutoCloseable {

    /** The widths at which pages are looked at: the narrowest that WCAG 2.2 asks for (1.4.10 Reflow), and a desktop's. */
    static final List<Integer> WIDTHS = List.of(320, 1280);

    private static final int DESKTOP = 1280;
    private static final int HEIGHT = 900;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(20);

    /** When the page that is in view began to load: another moment for each page. Nothing until it has loaded. */
    private static final String LOADED_AT =
            "return document.readyState === 'complete' ? performance.timeOrigin : null";

    private static final String FITS = "return [document.documentElement,"
            + " ...document.querySelectorAll('main :is(h1, h2, p, li, dt, dd, label)')]"
            + ".every(element => element.scrollWidth <= element.clientWidth)";
    private static final String PAGE_HEIGHT = "return document.documentElement.scrollHeight";

    private static final int BLOCKED = 2;

    /** Selenium warns of each Chromium that is newer than itself; held here, or the setting would be forgotten. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;
    private final Set<String> pictures = new HashSet<>();

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        showAt(DESKTOP, HEIGHT);
    }

    static Browser start() {
        return new Browser(driver(new ChromeOptions()));
    }

    static Browser withoutJavaScript() {
        ChromeOptions options = new ChromeOptions();
        options.setExperimentalOption(
                "prefs", Map.of("profile.managed_default_content_settings.javascript", BLOCKED));
        return new Browser(driver(options));
    }

    /** The programs are named, so that Selenium looks for none to download; the driver makes a fresh profile each time. */
    private static ChromeDriver driver(ChromeOptions options) {
        Chromium chromium = Chromium.required();
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", console);
        options.setBinary(chromium.browser().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    /** Makes it the browser of somebody who has not been here yet. */
    Browser forgetsEverything() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        console();
        return this;
    }

    /** Loses the cookie of the session, as after a long pause, and keeps that of the language. */
    void forgetsSession() {
        driver.manage().deleteCookieNamed("guildhall");
    }

    Browser opens(URI address) {
        driver.get(address.toString());
        return this;
    }

    /** Follows a link to another page. */
    Browser follows(String link) {
        return toAnotherPage(driver.findElement(By.linkText(link)));
    }

    /** Presses a button, or a link that looks like one, that leads to another page. */
    Browser presses(String button) {
        return toAnotherPage(
                driver.findElement(By.xpath("//*[contains(@class, 'govuk-button')][normalize-space()='" + button + "']")));
    }

    private Browser toAnotherPage(WebElement element) {
        Object before = driver.executeScript(LOADED_AT);
        element.click();
        new WebDriverWait(driver, PATIENCE, POLL)
                .ignoring(WebDriverException.class)
                .withMessage("another page")
                .until(waiting -> loadedAfter(before));
        return this;
    }

    private boolean loadedAfter(Object before) {
        Object now = driver.executeScript(LOADED_AT);
        return now != null && !now.equals(before);
    }

    /** Follows the link that changes the answer in this row of check answers. */
    Browser changes(String row) {
        return toAnotherPage(driver.findElement(By.xpath("//dt[normalize-space()='" + row + "']/..//a")));
    }

    /** Follows a link to another place of this page. */
    Browser jumps(String link) {
        driver.findElement(By.linkText(link)).click();
        return this;
    }

    /** Writes into the field with this label, in place of what is there. */
    Browser writes(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Clicks the label of a radio button. */
    Browser chooses(String label) {
        label(label).click();
        return this;
    }

    boolean shows(String label) {
        return label(label).isDisplayed();
    }

    private WebElement field(String label) {
        return driver.findElement(By.id(label(label).getDomAttribute("for")));
    }

    private WebElement label(String words) {
        return driver.findElement(By.xpath("//label[normalize-space()=\"" + words + "\"]"));
    }

    String title() {
        return driver.getTitle();
    }

    String heading() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    /** The words in the main part of the page, as far as they are shown. */
    String words() {
        return driver.findElement(By.tagName("main")).getText();
    }

    /** The path and query of the page that is shown. */
    String at() {
        URI address = URI.create(driver.getCurrentUrl());
        return address.getRawQuery() == null ? address.getPath() : address.getPath() + "?" + address.getRawQuery();
    }

    String language() {
        return driver.findElement(By.tagName("html")).getDomAttribute("lang");
    }

    /** The page's only element with this class. */
    WebElement part(String cssClass) {
        return driver.findElement(By.className(cssClass));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Whether scripts run: the layout's own script says so to the styles. */
    boolean runsScripts() {
        return driver.findElement(By.tagName("body")).getDomAttribute("class").contains("js-enabled");
    }

    Object runs(String script) {
        return driver.executeScript(script);
    }

    /**
     * What the console holds since it was last asked, without what Chromium says of every page that is not answered with
     * success: pages in error are (422).
     */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("Failed to load resource: the server responded with a status of 4"))
                .toList();
    }

    /**
     * Takes a picture of the page at each width, once for each name, and tells at which of them the page must be scrolled
     * sideways or words stick out of their place.
     */
    List<Integer> looksAt(String name) {
        List<Integer> tooNarrow = new ArrayList<>();
        if (!pictures.add(name)) {
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
        Object picture =
                driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png")).get("data");
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(file), Base64.getDecoder().decode((String) picture));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
