package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages beside the journey in a browser: they are found from the footer, fit every screen, and feedback can be given. */
@ExtendWith(Shared.class)
class PagesBesideTest {

    private final RunningService service;
    private final Browser browser;

    PagesBesideTest(RunningService service, Browser browser) {
        this.service = service;
        this.browser = browser;
    }

    private void looksAt(String name) {
        assertThat(browser.looksAt("en-" + name)).as("where %s does not fit", name).isEmpty();
        assertThat(browser.console()).as(name).isEmpty();
    }

    @Test
    void the_pages_are_found_from_the_footer_and_fit_every_screen() {
        browser.opens(service.address().resolve(Visitor.START + "?lang=en"));
        for (String link : List.of("Cookies", "Privacy", "Accessibility", "Feedback")) {
            browser.follows(link);
            looksAt("beside-" + link.toLowerCase(java.util.Locale.ROOT));
        }
        for (String page : List.of("sign-out", "timed-out")) {
            browser.opens(service.address().resolve(Visitor.addressOf(page)));
            looksAt("beside-" + page);
        }
    }

    @Test
    void feedback_is_given_after_a_mistake_is_mended() {
        browser.opens(service.address().resolve(Visitor.START + "?lang=en")).follows("Feedback");

        browser.presses("Send feedback");
        looksAt("beside-feedback-in-error");
        assertThat(browser.title()).startsWith("Error: ");
        assertThat(browser.focused()).isEqualTo(browser.part("govuk-error-summary"));

        browser.chooses("Satisfied").presses("Send feedback");
        looksAt("beside-feedback-sent");
        assertThat(browser.heading()).isEqualTo("Thank you for your feedback");
    }
}
