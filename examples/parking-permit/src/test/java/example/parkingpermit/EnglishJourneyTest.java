package example.parkingpermit;

import dev.guildhall.core.text.Language;

class EnglishJourneyTest extends JourneyInBrowser {

    EnglishJourneyTest(RunningService service, Browser browser) {
        super(service, browser, Language.ENGLISH, "en");
    }
}
