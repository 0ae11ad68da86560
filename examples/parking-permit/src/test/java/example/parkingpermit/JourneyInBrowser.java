package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** What works for everybody who applies in a browser: in English, in Welsh, and without JavaScript. */
@ExtendWith(Shared.class)
abstract class JourneyInBrowser {

    private static final String REFERENCE = "[0-9A-Z]{4}(-[0-9A-Z]{4}){2}";

    private static final Text EMISSIONS = Text.of("Emissions", "Allyriadau");

    final RunningService service;

    final Browser browser;
    final Applicant applicant;

    JourneyInBrowser(RunningService service, Browser browser, Language language, String pictures) {
        this.service = service;
        this.browser = browser;
        this.applicant = new Applicant(browser, language, pictures);
    }

    @Test
    void a_person_applies_changes_an_answer_and_sees_the_reference_number() {
        applicant.reachesCheckAnswers(service.address());
        assertThat(browser.words()).doesNotContain(applicant.says(EMISSIONS));

        browser.changes(applicant.says(Text.of("Electric vehicle", "Cerbyd trydanol")));
        applicant.hasAPetrolVehicle().choosesTheEmissions().seesTheAnswers();
        assertThat(browser.words()).contains(applicant.says(EMISSIONS), applicant.says(Applicant.BAND));

        applicant.confirmsTheAnswers().submits();
        String reference = browser.part("govuk-panel__body")
                .findElement(By.tagName("strong"))
                .getText();
        assertThat(reference).matches(REFERENCE);
        assertThat(service.receiptOf(reference)).isPresent();
    }

    @Test
    void an_error_is_explained_and_can_be_mended() {
        applicant.arrives(service.address()).begins().livesInTheBorough().givesNoName();

        assertThat(browser.title()).startsWith(applicant.says(Applicant.ERROR));
        assertThat(browser.part("govuk-error-summary").getText())
                .contains(
                        applicant.says(Applicant.PROBLEM),
                        applicant.says(Text.of("Enter your full name", "Rhowch eich enw llawn")));

        applicant.givesTheName();

        assertThat(browser.title()).doesNotContain(applicant.says(Applicant.ERROR));
    }

    @Test
    void a_person_who_lives_elsewhere_is_told_that_they_cannot_apply() {
        applicant.arrives(service.address()).begins().livesElsewhere();

        assertThat(browser.words())
                .contains(applicant.says(Text.of("Only people who live in the borough", "Dim ond pobl sy’n byw")));
    }

    @Test
    void an_address_with_a_mistake_in_it_is_explained() {
        applicant.arrives(service.address());

        browser.opens(service.address().resolve(Visitor.addressOf("ful-name")));

        applicant.sees("not-found", Text.of("Page not found", "Heb ddod o hyd i’r dudalen"));
    }

    @Test
    void a_person_whose_cookies_are_gone_is_told_what_to_do() {
        applicant.arrives(service.address()).begins();
        browser.forgetsSession();

        browser.presses(applicant.says(Applicant.CONTINUE));

        applicant.sees(
                "not-from-here",
                Text.of("We could not check that this came from you", "Ni allem wirio mai chi anfonodd hwn"));
    }
}
