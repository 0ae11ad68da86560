package dev.guildhall.components.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.components.browser.Browser;
import dev.guildhall.components.browser.Site;
import dev.guildhall.components.button.Button;
import dev.guildhall.components.errorsummary.ErrorSummary;
import dev.guildhall.components.html.Html;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page under its own policy, in a real browser. */
class PageInBrowserTest {

    private static Site site;
    private static Browser browser;

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

    @Test
    void styles_and_scripts_work_under_the_policy() {
        browser.opens(site.shows(
                "/page",
                ErrorSummary.builder()
                        .titleText("There is a problem")
                        .item(ErrorSummary.Item.of("Enter your name", "#name"))
                        .build(),
                Button.builder().text("Continue").build()));

        assertThat(browser.element("body").getDomAttribute("class")).contains("js-enabled", "govuk-frontend-supported");
        assertThat(browser.element(".govuk-error-summary").getDomAttribute("data-govuk-error-summary-init"))
                .isNotNull();
        assertThat(site.requested())
                .contains(
                        "GET " + site.assets().path("guildhall.css"),
                        "GET " + site.assets().path("guildhall.js"),
                        "GET " + site.assets().path("govuk-frontend.min.js"));
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void with_the_govuk_brand_its_fonts_are_loaded_under_the_policy() {
        Assets assets = Assets.under("/assets").with(GovukBrand.from(Path.of("node_modules/govuk-frontend")));
        try (Site branded = Site.start(assets)) {
            browser.opens(branded.shows(
                    "/page",
                    Html.of("<h1 class=\"govuk-heading-l\">Your name</h1>"),
                    Button.builder().text("Continue").build()));

            assertThat(browser.element("body").getDomAttribute("class")).contains("govuk-frontend-supported");
            assertThat(branded.requested())
                    .contains("GET " + assets.path("guildhall-govuk.css"))
                    .anyMatch(request -> request.contains("/fonts/light-") && request.endsWith(".woff2"))
                    .anyMatch(request -> request.contains("/fonts/bold-") && request.endsWith(".woff2"));
            assertThat(branded.requested())
                    .filteredOn(request -> request.startsWith("GET /assets/"))
                    .allSatisfy(request -> assertThat(assets.find(request.substring("GET ".length())))
                            .as(request)
                            .isPresent());
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void what_the_policy_forbids_is_refused_by_the_browser() {
        browser.opens(site.shows("/page", Html.of("<script>document.body.id = 'broken'</script>")));

        assertThat(browser.element("body").getDomAttribute("id")).isNull();
        assertThat(browser.console()).anyMatch(message -> message.contains("Content Security Policy"));
    }
}
