package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Language;
import org.junit.jupiter.api.Test;

class WelshJourneyTest extends JourneyInBrowser {

    WelshJourneyTest(RunningService service, Browser browser) {
        super(service, browser, Language.WELSH, "cy");
    }

    @Test
    void the_language_can_be_changed_on_the_way_without_losing_an_answer() {
        applicant.reachesCheckAnswers(service.address());

        browser.follows("English");
        assertThat(browser.language()).isEqualTo("en");
        assertThat(browser.words()).contains("Check your answers", "Ada Lovelace", "10 December 1985");

        browser.follows("Cymraeg");
        assertThat(browser.language()).isEqualTo("cy");
        assertThat(browser.words()).contains("Ada Lovelace", "10 Rhagfyr 1985");
    }
}
