package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Language;
import example.parkingpermit.Shared.WithoutJavaScript;
import org.junit.jupiter.api.Test;

class JourneyWithoutJavaScriptTest extends JourneyInBrowser {

    JourneyWithoutJavaScriptTest(RunningService service, @WithoutJavaScript Browser browser) {
        super(service, browser, Language.ENGLISH, "without-javascript");
    }

    @Test
    void no_script_runs() {
        applicant.arrives(service.address());

        assertThat(browser.runsScripts()).isFalse();
    }

    @Test
    void every_contact_field_is_shown_for_none_can_be_revealed() {
        applicant
                .arrives(service.address())
                .begins()
                .livesInTheBorough()
                .givesTheName()
                .givesTheDateOfBirth()
                .givesTheAddress()
                .givesTheRegistration()
                .hasAnElectricVehicle();

        assertThat(browser.shows("Email address")).isTrue();
        assertThat(browser.shows("Telephone number")).isTrue();
    }
}
