package dev.guildhall.accessibility.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ViewportSize;
import dev.guildhall.accessibility.browser.playwright.PlaywrightPage;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.PageReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same rules by real Playwright. Its scripts are not part of the build: {@code npm install playwright-core} of the same
 * version anywhere, and {@code -Dplaywright.cli.dir=} a folder that has it as {@code package}; skipped
 * where they are absent.
 */
class PlaywrightPageTest {
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        String scripts = System.getProperty("playwright.cli.dir", "");
        assumeTrue(
                !scripts.isEmpty() && Files.isRegularFile(Path.of(scripts, "package", "cli.js")),
                "Playwright's scripts are not installed; see the comment of this class.");
        Chromium chromium = Chromium.required();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node())));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.browser())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    private static String node() {
        return System.getProperty("playwright.node", "/usr/bin/node");
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void what_scripts_styles_keys_and_widths_make_wrong_is_found_by_playwright_too() {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(900, 700))) {
            page.setContent("<!doctype html><html lang=en><title>Apply</title><main><h1>Apply</h1><div id=host></div>"
                    + "<a href=/a style='outline:none'>Apply</a><p style='width:700px'>" + "Tell us more. ".repeat(20)
                    + "</p></main><script>host.attachShadow({mode:'open'}).innerHTML='<button></button>'</script>");

            PageReport report =
                    BrowserChecker.standard().check(PlaywrightPage.of(page).named("start"));

            assertThat(report.findings())
                    .extracting(finding -> finding.rule().id())
                    .containsExactlyInAnyOrder("button-name", "live-focus-visible", "live-reflow");
            assertThat(report.findings()).extracting(Finding::page).containsOnly("start");
            ViewportSize size = page.viewportSize();
            assertThat(List.of(size.width, size.height)).containsExactly(900, 700);
        }
    }

    @Test
    void a_clean_page_is_clean_by_playwright_too() {
        try (Page page = browser.newPage()) {
            page.setContent("<!doctype html><html lang=en><title>Apply</title><main><h1>Apply</h1>"
                    + "<button>Send</button></main>");

            PageReport report = BrowserChecker.standard().check(PlaywrightPage.of(page));

            assertThat(report.findings()).isEmpty();
            assertThat(report.questions()).isEmpty();
        }
    }
}
