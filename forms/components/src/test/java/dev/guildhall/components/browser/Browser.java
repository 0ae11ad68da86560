package dev.guildhall.components.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A real Chromium without a window. Starting it takes a second or so: one for all tests of a class. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final int BLOCKED = 2;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** One that runs scripts; the test is skipped where no browser is installed, except in CI, where it fails. */
    public static Browser start() {
        return new Browser(Chromium.required().start(new ChromeOptions()));
    }

    /** One that runs no scripts. */
    public static Browser withoutJavaScript() {
        ChromeOptions options = new ChromeOptions();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", BLOCKED));
        return new Browser(Chromium.required().start(options));
    }

    /** Runs no script of any page that is opened until {@link #runsScriptsAgain}; quicker than to start another browser. */
    public Browser runsNoScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** Runs the scripts of pages that are opened from now on. */
    public Browser runsScriptsAgain() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        return this;
    }

    public Browser opens(URI address) {
        driver.get(address.toString());
        return this;
    }

    /** Opens an address in one more tab, and goes there. */
    public Browser opensTab(URI address) {
        driver.switchTo().newWindow(WindowType.TAB);
        return opens(address);
    }

    /** Goes to another tab; the first one is 0. */
    public Browser showsTab(int index) {
        driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(index));
        return this;
    }

    /** Closes the tab that is shown, and goes to the first one. */
    public Browser closesTab() {
        driver.close();
        return showsTab(0);
    }

    /** The title of the window. */
    public String title() {
        return driver.getTitle();
    }

    /** Goes back to the page before. */
    public Browser goesBack() {
        driver.navigate().back();
        return this;
    }

    /** Makes the window as wide as a phone's (320) or a desk's (1280). */
    public Browser isWide(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** The first element for a CSS selector, as soon as there is one: a page that a click led to may be on its way. */
    public WebElement element(String css) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return driver.findElement(By.cssSelector(css));
            } catch (WebDriverException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(POLL.toNanos());
            }
        }
    }

    /** Every element for a CSS selector. */
    public List<WebElement> elements(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The element that has the focus. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Presses keys where the focus is. */
    public Browser types(CharSequence... keys) {
        focused().sendKeys(keys);
        return this;
    }

    /** Moves the focus on by one. */
    public Browser tabs() {
        return types(Keys.TAB);
    }

    /** Touches an element with a finger. */
    public Browser touches(WebElement element) {
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        Sequence tap = new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO, PointerInput.Origin.fromElement(element), 0, 0))
                .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
        driver.perform(List.of(tap));
        return this;
    }

    /** Shows pages in few colours that the person chose, or as they are. */
    public Browser showsForcedColours(String activeOrNone) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", activeOrNone))));
        return this;
    }

    public URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    public @Nullable Object runs(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until something holds, and fails when it does not within ten seconds. */
    public void waitsUntil(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            Thread.sleep(POLL.toMillis());
        }
    }

    /** What the console holds since it was last asked. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Puts a picture of the whole page into the folder {@code target/pictures}, to be looked at. */
    public void takesPicture(String name) throws IOException {
        Object height = driver.executeScript("return Math.max(document.documentElement.scrollHeight, 300)");
        Object width = driver.executeScript("return window.innerWidth");
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
