package example.parkingpermit;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window, used by what a person sees: the words on links, buttons and labels. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(20);

    /** When the page that is in view began to load: another moment for each page. Nothing until it has loaded. */
    private static final String LOADED_AT = "return document.readyState === 'complete' ? performance.timeOrigin : null";

    private static final String NO_SUCCESS = "Failed to load resource: the server responded with a status of 4";
    private static final int BLOCKED = 2;

    private final ChromeDriver driver;
    private final Pictures pictures;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.pictures = new Pictures(driver);
    }

    static Browser start() {
        return new Browser(Chromium.required().start(new ChromeOptions()));
    }

    static Browser withoutJavaScript() {
        ChromeOptions options = new ChromeOptions();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", BLOCKED));
        return new Browser(Chromium.required().start(options));
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
        String path = "//*[contains(@class, 'govuk-button')][normalize-space()='" + button + "']";
        return toAnotherPage(driver.findElement(By.xpath(path)));
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
     * What the console holds since it was last asked, but for what Chromium says of each page that does not come with
     * success: those in error do not (422).
     */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains(NO_SUCCESS))
                .toList();
    }

    /** Takes a picture of the page at each width, and tells at which of them it does not fit. */
    List<Integer> looksAt(String name) {
        return pictures.take(name);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
