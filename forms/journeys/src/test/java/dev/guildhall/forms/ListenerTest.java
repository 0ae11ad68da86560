package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.forms.http.FormsResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private final AtomicBoolean down = new AtomicBoolean();
    private final List<String> heard = new ArrayList<>();
    private final Person person = new Person(JourneyHandler.of(Permit.journey())
            .listener(event -> {
                if (down.get()) {
                    throw new IllegalStateException("the audit log cannot be written");
                }
                heard.add(event.getClass().getSimpleName());
            })
            .build());

    @Test
    void an_answer_that_cannot_be_recorded_is_not_kept_and_is_recorded_when_it_is_sent_again() {
        person.visits("/permit/resident").sends("resident", "yes");
        String csrf = person.csrf();

        down.set(true);
        FormsResponse failed = person.post("/permit/name", "name=Ada&csrf=" + csrf);
        person.visits("/permit/born");
        down.set(false);

        assertThat(failed.status()).isEqualTo(500);
        assertThat(person.at()).as("the page is still to be answered").isEqualTo("/permit/name");
        person.sends("name", "Ada");
        assertThat(person.at()).isEqualTo("/permit/born");
        assertThat(heard).containsExactly("JourneyStarted", "PageAnswered", "PageAnswered");
    }

    @Test
    void a_change_that_cannot_be_recorded_leaves_the_earlier_answer() {
        person.reachesCheckAnswers();
        String csrf = person.csrf();

        down.set(true);
        person.post("/permit/name?change", "name=Grace&csrf=" + csrf);
        down.set(false);
        person.visits("/permit/check-answers");

        assertThat(person.page().expectFirst("main").text()).contains("Ada").doesNotContain("Grace");
        assertThat(heard).doesNotContain(ServiceEvent.AnswerChanged.class.getSimpleName());
    }

    @Test
    void a_start_that_cannot_be_recorded_is_recorded_with_the_first_answer_that_can() {
        String csrf = person.visits("/permit/resident").csrf();

        down.set(true);
        person.post("/permit/resident", "resident=yes&csrf=" + csrf);
        down.set(false);
        person.visits("/permit/resident").sends("resident", "yes");

        assertThat(person.at()).isEqualTo("/permit/name");
        assertThat(heard).containsExactly("JourneyStarted", "PageAnswered");
    }
}
