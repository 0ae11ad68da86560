package dev.guildhall.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.event.ServiceEvent.ValidationFailed.Problem;
import dev.guildhall.core.text.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceEventTest {

    private static final EventContext CONTEXT =
            new EventContext("permit", "a-1", Actor.citizen("c-1"), Instant.EPOCH, Language.ENGLISH);

    @Test
    void an_event_keeps_its_own_copy_of_what_it_lists() {
        List<String> questions = new ArrayList<>(List.of("postcode"));
        List<Problem> problems = new ArrayList<>(List.of(new Problem("postcode", "NotBlank")));
        ServiceEvent.AnswerChanged changed = new ServiceEvent.AnswerChanged(CONTEXT, "address", questions);
        ServiceEvent.ValidationFailed failed = new ServiceEvent.ValidationFailed(CONTEXT, "address", problems);

        questions.clear();
        problems.clear();

        assertThat(changed.questions()).containsExactly("postcode");
        assertThat(failed.problems()).containsExactly(new Problem("postcode", "NotBlank"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void satisfaction_off_the_scale_is_refused(int satisfaction) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceEvent.FeedbackGiven(CONTEXT, satisfaction))
                .withMessage("Satisfaction is " + satisfaction + ": give 1 to 5");
    }

    @Test
    void listeners_hear_one_after_the_other() {
        List<String> heard = new ArrayList<>();
        ServiceEventListener first = event -> heard.add("first");

        first.andThen(event -> heard.add("second")).on(new ServiceEvent.JourneyStarted(CONTEXT));

        assertThat(heard).containsExactly("first", "second");
    }

    @Test
    void a_listener_that_throws_keeps_the_next_from_hearing() {
        List<String> heard = new ArrayList<>();
        ServiceEventListener refusing = event -> {
            throw new IllegalStateException("the log is full");
        };

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        refusing.andThen(event -> heard.add("second")).on(new ServiceEvent.JourneyStarted(CONTEXT)));
        assertThat(heard).isEmpty();
    }
}
