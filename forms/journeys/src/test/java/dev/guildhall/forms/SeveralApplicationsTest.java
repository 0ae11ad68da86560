package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.submission.Submission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One person who applies several times, in one browser. */
class SeveralApplicationsTest {

    private final RememberingStore store = new RememberingStore();
    private final List<Submission<Permit>> submissions = new ArrayList<>();
    private final JourneyHandler handler = JourneyHandler.of(Permit.journey())
            .store(store)
            .keys(RememberingStore.KEYS)
            .keys(RememberingStore.KEYS)
            .onSubmit(submissions::add)
            .build();
    private final Person person = new Person(handler);

    private String reference() {
        return person.visits("/permit/confirmation")
                .page()
                .select(".govuk-panel__body strong")
                .text();
    }

    @Test
    void three_in_a_row_are_three_submissions_and_each_confirmation_stays_while_the_next_is_filled_in() {
        for (int time = 0; time < 3; time++) {
            person.reachesCheckAnswers();
            if (time > 0) {
                assertThat(reference())
                        .as("the one before")
                        .isEqualTo(submissions.get(time - 1).reference());
                person.visits("/permit/check-answers");
            }
            person.sends().sends();
            Delivered.by(handler);
            assertThat(reference()).isEqualTo(submissions.get(time).reference());
        }

        Delivered.by(handler);
        assertThat(submissions).hasSize(3).extracting(Submission::reference).doesNotHaveDuplicates();
    }

    @Test
    void a_page_of_the_first_application_that_is_sent_after_the_second_was_started_writes_into_neither() {
        person.reachesCheckAnswers();
        String stale = person.visits("/permit/name?change").csrf();
        person.visits("/permit/check-answers").sends().sends();
        person.visits("/permit/resident").sends("resident", "yes").sends("name", "Grace");
        Delivered.by(handler);
        int saves = store.saves();

        FormsResponse response = person.post("/permit/name", "name=Stale&csrf=" + stale);

        assertThat(response.status()).isEqualTo(303);
        assertThat(response.header("Location")).contains("/permit/confirmation");
        assertThat(store.saves()).isEqualTo(saves);
        assertThat(person.visits("/permit/name").page().select("#name").val()).isEqualTo("Grace");
    }

    @Test
    void going_back_after_submission_and_sending_the_last_page_again_submits_nothing_more() {
        person.reachesCheckAnswers().sends();
        String csrf = person.csrf();
        person.sends();
        Delivered.by(handler);
        int saves = store.saves();

        FormsResponse again = person.post("/permit/declaration", "csrf=" + csrf);
        FormsResponse checking = person.post("/permit/check-answers", "csrf=" + csrf);
        FormsResponse answering = person.post("/permit/name", "name=Other&csrf=" + csrf);
        person.visits("/permit/resident");

        assertThat(List.of(again, checking, answering))
                .allSatisfy(response -> assertThat(response.header("Location")).contains("/permit/confirmation"));
        assertThat(person.post("/permit/declaration", "csrf=" + csrf).header("Location"))
                .as("once another was begun")
                .contains("/permit/confirmation");
        Delivered.by(handler);
        assertThat(submissions).hasSize(1);
        assertThat(store.saves()).as("nothing was saved").isEqualTo(saves);
        assertThat(store.last())
                .get()
                .satisfies(last -> assertThat(last.status()).isInstanceOf(Status.Submitted.class));
    }

    @Test
    void an_application_is_never_forgotten_before_its_session() {
        JourneyHandlerBuilder<Permit> builder = JourneyHandler.of(Permit.journey())
                .sessionLifetime(Duration.ofHours(1))
                .draftLifetime(Duration.ofMinutes(59));

        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContainingAll("PT59M", "PT1H");
    }
}
