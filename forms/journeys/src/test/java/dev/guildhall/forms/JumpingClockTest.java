package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** A clock that jumps, forward past every expiry and back again. */
class JumpingClockTest {

    private final TurningClock clock = new TurningClock();
    private final Person person = new Person(handler(clock));

    private static JourneyHandler handler(TurningClock clock) {
        return JourneyHandler.of(Permit.journey())
                .store(new RememberingStore(clock))
                .keys(RememberingStore.KEYS)
                .clock(clock)
                .sessionLifetime(Duration.ofHours(1))
                .draftLifetime(Duration.ofHours(2))
                .build();
    }

    @Test
    void past_the_session_a_person_starts_afresh_and_what_they_send_is_explained() {
        person.reachesCheckAnswers();
        String csrf = person.csrf();

        clock.turn(Duration.ofHours(1));

        assertThat(person.post("/permit/check-answers", "csrf=" + csrf).status())
                .isEqualTo(403);
        assertThat(person.visits("/permit/check-answers").at()).isEqualTo("/permit/resident");
    }

    @Test
    void back_before_its_own_beginning_an_application_goes_on() {
        person.reachesCheckAnswers();

        clock.turn(Duration.ofDays(-400));
        person.visits("/permit/name?change").sends("name", "Grace");

        assertThat(person.at()).isEqualTo("/permit/check-answers");
        person.sends().sends();
        assertThat(person.at()).isEqualTo("/permit/confirmation");
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void no_jump_ever_leads_to_a_problem_with_the_service(@ForAll @LongRange(min = 0) long seed) {
        Random random = new Random(seed);
        TurningClock turning = new TurningClock();
        Person jumping = new Person(handler(turning)).reachesCheckAnswers();

        for (int step = 0; step < 12; step++) {
            turning.turn(Duration.ofMinutes(random.nextInt(600) - 300));
            jumping.visits("/permit/" + (random.nextBoolean() ? "check-answers" : "name?change"));
            assertThat(jumping.response().status()).isEqualTo(200);
            turning.turn(Duration.ofMinutes(random.nextInt(200) - 100));
            if (!jumping.csrf().isEmpty()) {
                jumping.sends("name", "Name" + step);
                assertThat(jumping.response().status()).isIn(200, 403, 422);
            }
        }
    }
}
