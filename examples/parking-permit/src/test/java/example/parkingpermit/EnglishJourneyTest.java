package example.parkingpermit;

import dev.guildhall.core.text.Language;

class EnglishJourneyTest extends JourneyInBrowser {

    EnglishJourneyTest(Browser browser) {
        super(browser, Language.ENGLISH, "en");
    }
}
