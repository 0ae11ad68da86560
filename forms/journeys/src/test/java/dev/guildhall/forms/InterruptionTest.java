package dev.guildhall.forms;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import dev.guildhall.forms.journey.JourneyDefinitionException;
import dev.guildhall.forms.journey.JourneyProblem;
import org.junit.jupiter.api.Test;

/**
 * A page that pauses the journey.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/interruption-pages/">Design System: interruption pages</a>
 */
class InterruptionTest {

    private static final Text ASK = Text.of("Well?", "Wel?");

    /** What the journey fills. */
    public record Form(Boolean sure, Boolean really) {}

    private static JourneyBuilder<Form> definition() {
        return Journey.of("form", Form.class)
                .service(ServiceDetails.named(Text.of("Form", "Ffurflen"))
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .page("sure", yesNo("sure", ASK))
                .when(is("sure", true))
                .goTo("really")
                .interruption(
                        "wait",
                        Text.of("This cannot be undone", "Ni ellir dadwneud hyn"),
                        Block.paragraph(Text.of("Think again.", "Meddyliwch eto.")))
                .page("really", yesNo("really", ASK));
    }

    private final RememberingStore store = new RememberingStore();
    private final Person person =
            new Person(JourneyHandler.of(definition().checkAnswers().build())
                    .store(store)
                    .keys(RememberingStore.KEYS)
                    .build());

    @Test
    void it_pauses_the_journey_and_its_button_leads_on() {
        person.visits("/form/sure").sends("sure", "no");

        assertThat(person.at()).isEqualTo("/form/wait");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("This cannot be undone");
        assertThat(person.page().expectFirst(".govuk-panel--interruption").text())
                .contains("Think again.");
        assertThat(person.page().expectFirst(".govuk-back-link").attr("href")).isEqualTo("/form/sure");

        person.sends();

        assertThat(person.at()).isEqualTo("/form/really");
        assertThat(person.page().expectFirst(".govuk-back-link").attr("href")).isEqualTo("/form/wait");
    }

    @Test
    void it_speaks_welsh() {
        person.visits("/form/sure").sends("sure", "no");

        person.visits("/form/wait?lang=cy");

        assertThat(person.page().expectFirst(".govuk-panel--interruption").text())
                .contains("Ni ellir dadwneud hyn", "Meddyliwch eto.", "Parhau");
    }

    @Test
    void it_is_not_met_where_the_path_passes_it_by() {
        person.visits("/form/sure").sends("sure", "yes");

        assertThat(person.at()).isEqualTo("/form/really");
        assertThat(person.visits("/form/wait").at()).isEqualTo("/form/really");
    }

    @Test
    void it_is_never_incomplete_and_writes_nothing() {
        person.visits("/form/sure").sends("sure", "no");
        int saves = store.saves();

        person.visits("/form/check-answers");
        assertThat(person.at()).as("what is missing is the next answer").isEqualTo("/form/really");
        person.visits("/form/wait").sends();

        assertThat(store.saves()).isEqualTo(saves);
    }

    @Test
    void it_can_lead_elsewhere() {
        Person elsewhere = new Person(JourneyHandler.of(definition()
                        .interruption("stop", ASK)
                        .when(is("really", true))
                        .goTo("sorry")
                        .checkAnswers()
                        .exit("sorry", ASK)
                        .build())
                .build());

        elsewhere
                .visits("/form/sure")
                .sends("sure", "yes")
                .sends("really", "yes")
                .sends();

        assertThat(elsewhere.at()).isEqualTo("/form/sorry");
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        person.visits("/form/sure").sends("sure", "no");

        assertThat(person.post("/form/wait", "csrf=forged").status()).isEqualTo(403);
        assertThat(person.send(FormsRequest.to("PUT", "/form/wait")).status()).isEqualTo(405);
    }

    @Test
    void it_cannot_stand_behind_check_answers() {
        JourneyDefinitionException refused = catchThrowableOfType(
                JourneyDefinitionException.class,
                () -> definition().checkAnswers().interruption("late", ASK).build());

        assertThat(refused.problems())
                .extracting(JourneyProblem::toString)
                .contains("late: it interrupts after the check answers page: declare it before checkAnswers()");
    }
}
