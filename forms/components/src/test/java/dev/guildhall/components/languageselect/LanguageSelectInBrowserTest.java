package dev.guildhall.components.languageselect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.browser.Browser;
import dev.guildhall.components.browser.Site;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Plain links beside the page's scripts; that they need none is in OwnComponentsWithoutJavaScriptTest. */
class LanguageSelectInBrowserTest {

    private static final String LINK = ".guildhall-language-select a";
    private static final ServiceDetails SERVICE = ServiceDetails.named(
                    Text.of("Apply for a permit", "Gwneud cais am drwydded"))
            .languages(Language.ENGLISH, Language.WELSH)
            .build();

    @Test
    void a_person_goes_to_the_other_language_and_back_with_the_keyboard() throws Exception {
        try (Browser browser = Browser.start();
                Site site = Site.start()) {
            site.shows("/cy", select(Language.WELSH));
            browser.opens(site.shows("/en", select(Language.ENGLISH)));
            assertThat(current(browser)).isEqualTo("English");
            assertThat(String.valueOf(browser.element(LINK).getAccessibleName()).replaceAll("[\\s\u00a0]+", " "))
                    .startsWith("Cymraeg (newid yr iaith i’r Gymraeg)");

            browser.element(LINK).sendKeys(Keys.ENTER);
            browser.waitsUntil("the page is in Welsh", () -> isAt(browser, "/cy"));
            assertThat(current(browser)).isEqualTo("Cymraeg");

            browser.element(LINK).sendKeys(Keys.ENTER);
            browser.waitsUntil("the page is in English", () -> isAt(browser, "/en"));
            assertThat(browser.console()).isEmpty();
        }
    }

    private static String current(Browser browser) {
        return browser.element(".guildhall-language-select [aria-current]").getText();
    }

    private static boolean isAt(Browser browser, String path) {
        return browser.address().getPath().equals(path);
    }

    private static LanguageSelect select(Language current) {
        return LanguageSelect.builder(SERVICE)
                .current(current)
                .href(language -> "/" + language.tag())
                .build();
    }
}
