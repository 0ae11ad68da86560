package dev.guildhall.accessibility.browser.selenium;

import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.browser.page.Key;
import dev.guildhall.accessibility.browser.page.LivePage;
import dev.guildhall.accessibility.browser.page.LivePageException;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.interactions.Actions;

/**
 * The page that is open in a browser of Selenium's.
 *
 * <pre>{@code
 * PageReport report = BrowserChecker.standard().check(SeleniumPage.of(driver));
 * }</pre>
 *
 * <p>Chromium and its kin are given any size. The window of another browser is made bigger or smaller, and may not become as
 * narrow as it should; the report then says what was not judged.
 */
public final class SeleniumPage implements LivePage {
    private final WebDriver driver;
    private final String name;
    private Optional<Dimension> sizeBefore = Optional.empty();

    private SeleniumPage(WebDriver driver, String name) {
        this.driver = driver;
        this.name = name;
    }

    /** The page that is open, by its address without the query. */
    public static SeleniumPage of(WebDriver driver) {
        return new SeleniumPage(
                driver,
                LivePage.nameOf(Optional.ofNullable(driver.getCurrentUrl()).orElse("")));
    }

    /** The same page by another name, such as that of a state. */
    public SeleniumPage named(String newName) {
        return new SeleniumPage(driver, newName);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String evaluate(String body, String argument) {
        if (!(driver instanceof JavascriptExecutor scripts)) {
            throw new LivePageException("This driver runs no scripts; give one that is a JavascriptExecutor.");
        }
        try {
            Object answer =
                    scripts.executeScript("return (async argument => {" + body + "\n})(arguments[0])", argument);
            if (answer instanceof String text) {
                return text;
            }
        } catch (WebDriverException e) {
            throw new LivePageException("The browser could not run a script in \"" + name + "\".", e);
        }
        throw new LivePageException("A script in \"" + name + "\" returned no text; return a string.");
    }

    @Override
    public void press(Key key) {
        Actions keyboard = new Actions(driver);
        switch (key) {
            case TAB -> keyboard.sendKeys(Keys.TAB);
            case SHIFT_TAB -> keyboard.keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT);
            case ESCAPE -> keyboard.sendKeys(Keys.ESCAPE);
        }
        keyboard.perform();
    }

    @Override
    public void resize(Viewport viewport) {
        if (driver instanceof HasCdp chromium) {
            chromium.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of(
                            "width",
                            viewport.width(),
                            "height",
                            viewport.height(),
                            "deviceScaleFactor",
                            1,
                            "mobile",
                            false));
            return;
        }
        Dimension window = driver.manage().window().getSize();
        if (sizeBefore.isEmpty()) {
            sizeBefore = Optional.of(window);
        }
        String[] inside = evaluate("return innerWidth + ' ' + innerHeight", "").split(" ", -1);
        driver.manage()
                .window()
                .setSize(new Dimension(
                        window.getWidth() - Integer.parseInt(inside[0]) + viewport.width(),
                        window.getHeight() - Integer.parseInt(inside[1]) + viewport.height()));
    }

    @Override
    public void restoreSize() {
        if (driver instanceof HasCdp chromium) {
            chromium.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
        sizeBefore.ifPresent(size -> driver.manage().window().setSize(size));
    }

    @Override
    public byte[] picture() {
        if (driver instanceof TakesScreenshot camera) {
            return camera.getScreenshotAs(OutputType.BYTES);
        }
        throw new LivePageException("This driver takes no pictures; give one that is a TakesScreenshot.");
    }
}
