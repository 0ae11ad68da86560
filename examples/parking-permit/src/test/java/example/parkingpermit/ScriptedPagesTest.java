package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What JavaScript adds for those who have it. */
@ExtendWith(Shared.class)
class ScriptedPagesTest {

    private final RunningService service;

    private final Browser browser;
    private final Applicant applicant;

    ScriptedPagesTest(RunningService service, Browser browser) {
        this.service = service;
        this.browser = browser;
        this.applicant = new Applicant(browser, Language.ENGLISH, "en");
    }

    @Test
    void scripts_run() {
        applicant.arrives(service.address());

        assertThat(browser.runsScripts()).isTrue();
    }

    @Test
    void the_focus_moves_to_the_error_summary_and_from_its_link_to_the_field() {
        applicant.arrives(service.address()).begins().livesInTheBorough().givesNoName();
        assertThat(browser.focused()).isEqualTo(browser.part("govuk-error-summary"));

        browser.jumps("Enter your full name");

        assertThat(browser.focused().getDomAttribute("name")).isEqualTo("fullName");
    }

    @Test
    void only_the_field_of_the_chosen_way_of_contact_is_shown() {
        applicant
                .arrives(service.address())
                .begins()
                .livesInTheBorough()
                .givesTheName()
                .givesTheDateOfBirth()
                .givesTheAddress()
                .givesTheRegistration()
                .hasAnElectricVehicle();
        assertThat(browser.shows("Email address")).isFalse();
        assertThat(browser.shows("Telephone number")).isFalse();

        browser.chooses("Email");
        applicant.looks("contact-email");
        assertThat(browser.shows("Email address")).isTrue();
        assertThat(browser.shows("Telephone number")).isFalse();

        browser.chooses("Telephone");
        assertThat(browser.shows("Email address")).isFalse();
        assertThat(browser.shows("Telephone number")).isTrue();
    }

    @Test
    void a_script_that_someone_smuggled_into_a_page_is_blocked() {
        applicant.arrives(service.address());

        Object ran = browser.runs("const script = document.createElement('script');"
                + "script.textContent = 'window.smuggled = true';"
                + "document.body.append(script);"
                + "return window.smuggled === true");

        assertThat(ran).isEqualTo(false);
        assertThat(browser.console()).singleElement().asString().contains("Content Security Policy", "script-src");
    }

    @Test
    void a_style_that_someone_smuggled_into_a_page_is_blocked() {
        applicant.arrives(service.address());

        Object display = browser.runs("const style = document.createElement('style');"
                + "style.textContent = 'h1 { display: none }';"
                + "document.head.append(style);"
                + "return getComputedStyle(document.querySelector('h1')).display");

        assertThat(display).isEqualTo("block");
        assertThat(browser.console()).singleElement().asString().contains("Content Security Policy", "style-src");
    }
}
