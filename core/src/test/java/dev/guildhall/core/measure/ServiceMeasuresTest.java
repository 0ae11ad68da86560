package dev.guildhall.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.event.EventContext;
import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.text.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServiceMeasuresTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private final ServiceMeasures measures = new ServiceMeasures();

    private static EventContext context(String application, Instant at) {
        return new EventContext("permit", application, Actor.citizen("c"), at, Language.ENGLISH);
    }

    private void start(String application) {
        measures.on(new ServiceEvent.JourneyStarted(context(application, NOON)));
    }

    private void submit(String application, Duration after) {
        measures.on(new ServiceEvent.Submitted(context(application, NOON.plus(after)), "HDJ2-623F-KWXF"));
    }

    private MeasureReport report() {
        return measures.report("permit");
    }

    @Test
    void the_completion_rate_is_submitted_of_begun() {
        for (String application : List.of("a", "b", "c")) {
            start(application);
        }
        submit("a", Duration.ofMinutes(5));
        submit("b", Duration.ofMinutes(7));

        assertThat(report().started()).isEqualTo(3);
        assertThat(report().completed()).isEqualTo(2);
        assertThat(report().completionRate()).contains(new Share(2, 3));
        assertThat(report().completionRate().orElseThrow()).hasToString("66.7% (2 of 3)");
    }

    @Test
    void of_a_journey_that_nobody_used_there_is_nothing_to_tell() {
        assertThat(report().completionRate()).isEmpty();
        assertThat(report().userSatisfaction()).isEmpty();
        assertThat(report().timeToComplete()).isEmpty();
        assertThat(report().leftAt()).isEmpty();
        assertThat(report().digitalTakeUp(new OrganisationFigures(0, BigDecimal.TEN)))
                .isEmpty();
        assertThat(report().costPerTransaction(new OrganisationFigures(0, BigDecimal.TEN)))
                .isEmpty();
        assertThat(measures.journeys()).isEmpty();
    }

    @Test
    void satisfaction_is_those_satisfied_or_very_satisfied_of_those_who_said() {
        for (int satisfaction : new int[] {5, 5, 4, 3, 2, 1, 4}) {
            measures.on(new ServiceEvent.FeedbackGiven(context("a", NOON), satisfaction));
        }

        assertThat(report().userSatisfaction()).contains(new Share(4, 7));
        assertThat(report().ratings()).containsExactly(1L, 1L, 1L, 2L, 2L);
    }

    @Test
    void take_up_and_cost_need_what_the_organisation_knows() {
        start("a");
        submit("a", Duration.ofMinutes(1));
        OrganisationFigures figures = new OrganisationFigures(2, new BigDecimal("10.00"));

        assertThat(report().digitalTakeUp(figures)).contains(new Share(1, 3));
        assertThat(report().costPerTransaction(figures)).contains(new BigDecimal("3.33"));
    }

    @Test
    void the_time_to_complete_is_from_the_beginning_to_the_submission() {
        for (int i = 1; i <= 10; i++) {
            start("a" + i);
            submit("a" + i, Duration.ofSeconds(6L * i));
        }

        assertThat(report().timeToComplete())
                .contains(new TimeToComplete(10, Duration.ofSeconds(30), Duration.ofSeconds(54)));
    }

    @Test
    void a_submission_whose_beginning_was_not_seen_counts_and_is_not_timed() {
        submit("a", Duration.ofMinutes(1));

        assertThat(report().completed()).isEqualTo(1);
        assertThat(report().timeToComplete()).isEmpty();
    }

    @Test
    void a_clock_that_was_set_back_counts_as_no_time() {
        start("a");
        submit("a", Duration.ofSeconds(-90));

        assertThat(report().timeToComplete()).contains(new TimeToComplete(1, Duration.ZERO, Duration.ZERO));
    }

    @Test
    void where_people_leave_is_counted_by_page() {
        for (String page : List.of("address", "vehicle", "address")) {
            measures.on(new ServiceEvent.Abandoned(context(page, NOON), page));
        }

        assertThat(report().leftAt()).containsExactly(entry("address", 2L), entry("vehicle", 1L));
    }

    @Test
    void events_that_measure_nothing_change_nothing() {
        measures.on(new ServiceEvent.PageAnswered(context("a", NOON), "address"));
        measures.on(new ServiceEvent.AnswerChanged(context("a", NOON), "address", List.of("postcode")));
        measures.on(new ServiceEvent.ValidationFailed(context("a", NOON), "address", List.of()));

        assertThat(report().completionRate()).isEmpty();
        assertThat(measures.journeys()).containsExactly("permit");
    }

    @Test
    void a_report_does_not_change_any_more() {
        start("a");
        MeasureReport before = report();

        submit("a", Duration.ofMinutes(1));

        assertThat(before.completed()).isZero();
        assertThat(before.timeToComplete()).isEmpty();
    }

    @Test
    void reports_of_two_nodes_add_up() {
        start("a");
        submit("a", Duration.ofSeconds(10));
        measures.on(new ServiceEvent.Abandoned(context("b", NOON), "address"));
        measures.on(new ServiceEvent.FeedbackGiven(context("a", NOON), 5));

        MeasureReport both = report().plus(report());

        assertThat(both.completionRate()).contains(new Share(2, 2));
        assertThat(both.userSatisfaction()).contains(new Share(2, 2));
        assertThat(both.leftAt()).containsExactly(entry("address", 2L));
        assertThat(both.timeToComplete())
                .contains(new TimeToComplete(2, Duration.ofSeconds(10), Duration.ofSeconds(10)));
    }

    @Test
    void more_applications_under_way_than_are_timed_are_still_counted() {
        for (int i = 0; i <= ServiceMeasures.MAX_UNDER_WAY; i++) {
            start("a" + i);
        }
        submit("a0", Duration.ofMinutes(1));
        submit("a1", Duration.ofMinutes(1));

        assertThat(report().started()).isEqualTo(ServiceMeasures.MAX_UNDER_WAY + 1L);
        assertThat(report().completed()).isEqualTo(2);
        assertThat(report().timeToComplete().orElseThrow().timed()).isEqualTo(1);
    }

    @Test
    void events_of_many_threads_are_all_counted() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int thread = 0; thread < 4; thread++) {
            String name = "t" + thread;
            threads.execute(() -> IntStream.range(0, 1_000).forEach(i -> {
                start(name + i);
                submit(name + i, Duration.ofSeconds(i));
            }));
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(report().completionRate()).contains(new Share(4_000, 4_000));
        assertThat(report().timeToComplete().orElseThrow().timed()).isEqualTo(4_000);
    }

    @Test
    void the_longest_times_fall_into_the_last_bucket() {
        start("a");
        submit("a", Duration.ofDays(36_500));

        assertThat(report().timeToComplete().orElseThrow().median()).isGreaterThan(Duration.ofDays(24_000));
    }

    @Test
    void shares_and_figures_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(0, 0))
                .withMessage("A share is 0 of 0: give zero or more of one or more");
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationFigures(-1, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationFigures(1, BigDecimal.ONE.negate()));
        assertThat(new Share(1, 8).percent()).isEqualTo("12.5");
    }
}
