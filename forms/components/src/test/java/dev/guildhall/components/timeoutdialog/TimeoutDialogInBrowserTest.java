package dev.guildhall.components.timeoutdialog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.browser.Browser;
import dev.guildhall.components.browser.Site;
import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A quarter of an hour of a session, for which the browser's clock is put forward. */
class TimeoutDialogInBrowserTest {

    private static final Html FIELD = Html.of("<label for=\"name\">Name</label> <input id=\"name\">");

    private static Site site;
    private static Browser browser;

    private final AtomicInteger answer = new AtomicInteger(204);
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeAll
    static void start() {
        browser = Browser.start();
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        site.answers("/keep-alive", exchange -> {
            asked.incrementAndGet();
            if (answer.get() == 303) {
                exchange.getResponseHeaders().set("Location", "/sign-in");
            }
            Site.send(exchange, answer.get(), "text/plain", new byte[0]);
        });
        site.shows("/timed-out", Html.of("<h1>Timed out</h1>"));
        site.shows("/sign-out", Html.of("<h1>Signed out</h1>"));
        browser.opens(page(Language.ENGLISH));
    }

    @AfterEach
    void nothing_is_refused() {
        assertThat(browser.console())
                .filteredOn(line -> !line.contains("/keep-alive"))
                .isEmpty();
    }

    @Test
    void the_dialog_appears_when_the_countdown_begins_and_not_before() {
        passes(Duration.ofSeconds(12 * 60 + 55));
        assertThat(isOpen()).isFalse();
        assertThat(browser.element(".guildhall-timeout-dialog__notice").isDisplayed())
                .isFalse();

        passes(Duration.ofSeconds(6));

        assertThat(isOpen()).isTrue();
        assertThat(browser.element("dialog h2").getText()).isEqualTo("You will be signed out soon");
        assertThat(message()).isEqualTo("To keep your information safe, we will sign you out in 2 minutes.");
        assertThat(browser.title()).isEqualTo("You will be signed out soon - A page - Apply for a permit");
    }

    @Test
    void the_focus_moves_in_and_stays_and_returns() throws Exception {
        browser.element("#name").click();
        passes(Duration.ofMinutes(14));
        assertThat(browser.focused().getText()).isEqualTo("You will be signed out soon");

        for (int i = 0; i < 4; i++) {
            browser.tabs();
            assertThat(browser.runs("return document.activeElement.id")).isNotEqualTo("name");
        }
        browser.element("dialog button").click();

        browser.waitsUntil("the dialog closes", () -> !isOpen());
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("name");
        assertThat(browser.title()).isEqualTo("A page - Apply for a permit");
    }

    @Test
    void staying_asks_the_server_and_the_time_begins_again() throws Exception {
        passes(Duration.ofMinutes(14));
        browser.element("dialog button").click();
        browser.waitsUntil("the dialog closes", () -> !isOpen());
        assertThat(asked).hasValue(1);

        passes(Duration.ofSeconds(12 * 60 + 55));
        assertThat(isOpen()).isFalse();
        passes(Duration.ofSeconds(6));
        assertThat(isOpen()).isTrue();
    }

    @Test
    void escape_is_to_stay_however_often_it_is_pressed() throws Exception {
        browser.element("#name").click();
        passes(Duration.ofMinutes(14));

        browser.types(Keys.ESCAPE);
        browser.types(Keys.ESCAPE);

        browser.waitsUntil("the server was asked", () -> asked.get() > 0);
        browser.waitsUntil("the dialog closes", () -> !isOpen());
        browser.waitsUntil("the title returns", () -> browser.title().startsWith("A page"));
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("name");
    }

    @Test
    void when_the_time_is_up_the_page_is_replaced() throws Exception {
        browser.opens(site.shows("/before", Html.of("<h1>Before</h1>"))).opens(page(Language.ENGLISH));
        passes(Duration.ofMinutes(14));

        passes(Duration.ofMinutes(1));

        arrivesAt("/timed-out");
        assertThat(browser.goesBack().address()).hasPath("/before");
    }

    @Test
    void a_computer_that_slept_too_long_wakes_to_the_end_by_its_wall_clock() throws Exception {
        // nothing but the script's own beat tells it
        browser.runs("const now = Date.now; Date.now = () => now() + 8 * 3600 * 1000");

        arrivesAt("/timed-out");
        assertThat(asked).hasValue(0);
    }

    @Test
    void the_link_signs_out() throws Exception {
        passes(Duration.ofMinutes(14));

        browser.element("dialog a").click();

        arrivesAt("/sign-out");
    }

    @Test
    void staying_in_one_tab_is_staying_in_the_other() throws Exception {
        passes(Duration.ofMinutes(14));
        browser.opensTab(page(Language.ENGLISH));
        passes(Duration.ofMinutes(14));
        assertThat(isOpen()).isTrue();

        browser.element("dialog button").click();

        browser.waitsUntil("the dialog closes", () -> !isOpen());
        browser.closesTab();
        browser.waitsUntil("the other tab's dialog closes", () -> !isOpen());
        assertThat(asked).hasValue(1);
    }

    @Test
    void signing_out_in_one_tab_takes_the_other_along() throws Exception {
        browser.opensTab(page(Language.ENGLISH));
        passes(Duration.ofMinutes(14));

        browser.element("dialog a").click();

        arrivesAt("/sign-out");
        browser.closesTab();
        arrivesAt("/sign-out");
    }

    @Test
    void the_seconds_are_shown_and_every_twentieth_is_announced() {
        passes(Duration.ofSeconds(13 * 60 + 1));
        passes(Duration.ofSeconds(69));
        String announced = announcement();
        assertThat(announced).isEqualTo(message()).matches(".* in (4[1-9]|50) seconds\\.");

        passes(Duration.ofSeconds(1));
        assertThat(message()).isNotEqualTo(announced).endsWith(" seconds.");
        assertThat(announcement()).isEqualTo(announced);

        passes(Duration.ofSeconds(11));
        assertThat(announcement()).isNotEqualTo(announced).matches(".* in 3[0-9] seconds\\.");
    }

    @Test
    void a_server_that_fails_is_told_and_can_be_asked_again() throws Exception {
        answer.set(503);
        passes(Duration.ofMinutes(14));
        browser.element("dialog button").click();

        browser.waitsUntil(
                "the failure is said", () -> browser.element("[role=alert]").isDisplayed());
        assertThat(isOpen()).isTrue();
        assertThat(browser.element("[role=alert]").getText())
                .isEqualTo("We could not keep you signed in. Check your internet connection and try again.");

        answer.set(200);
        browser.element("dialog button").click();
        browser.waitsUntil("the dialog closes", () -> !isOpen());
    }

    @Test
    void a_session_that_is_over_already_cannot_be_prolonged() throws Exception {
        for (int over : new int[] {401, 303}) {
            answer.set(over);
            browser.opens(page(Language.ENGLISH));
            passes(Duration.ofMinutes(14));

            browser.element("dialog button").click();

            arrivesAt("/timed-out");
        }
        assertThat(site.requested()).doesNotContain("GET /sign-in");
    }

    @Test
    void in_welsh_each_number_has_its_form() {
        browser.opens(page(Language.WELSH));

        passes(Duration.ofSeconds(13 * 60 + 1));
        assertThat(message()).endsWith("ymhen 2 funud.");
        passes(Duration.ofSeconds(80));
        assertThat(message()).endsWith("eiliad.");
    }

    private static URI page(Language language) {
        TimeoutDialog dialog = TimeoutDialog.builder()
                .timeout(Duration.ofMinutes(15))
                .keepAliveUrl("/keep-alive")
                .signOutUrl("/sign-out")
                .timeoutUrl("/timed-out")
                .language(language)
                .build();
        return site.shows("/page-" + language.tag(), FIELD, dialog);
    }

    /** Puts the browser's clock forward and has the script look at it, as when a tab is shown again. */
    private static void passes(Duration time) {
        browser.runs(
                "const now = Date.now; const more = arguments[0]; Date.now = () => now() + more;"
                        + "document.dispatchEvent(new Event('visibilitychange'))",
                time.toMillis());
    }

    private static boolean isOpen() {
        return Boolean.TRUE.equals(browser.runs("return document.querySelector('dialog').matches(':modal')"));
    }

    private static String message() {
        return String.valueOf(
                browser.element(".guildhall-timeout-dialog__message").getDomProperty("textContent"));
    }

    private static String announcement() {
        return String.valueOf(browser.element("[aria-live]").getDomProperty("textContent"));
    }

    private static void arrivesAt(String path) throws InterruptedException {
        browser.waitsUntil(
                "the page is " + path, () -> browser.address().getPath().equals(path));
    }
}
