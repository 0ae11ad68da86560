package dev.guildhall.forms.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.forms.delivery.Office.Note;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.submission.RejectedSubmissionException;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.submission.TryLaterException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private final TestClock clock = new TestClock();
    private final JourneyStore store = InMemoryJourneyStore.ofCapacity(10_000, clock);
    private final List<Submission<Note>> received = new CopyOnWriteArrayList<>();
    private final AtomicBoolean broken = new AtomicBoolean();

    private void receive(Submission<Note> submission) {
        received.add(submission);
        if (broken.get()) {
            throw new IllegalStateException("the case system is down");
        }
    }

    private Office office(DeliveryPolicy policy) {
        return new Office(store, clock, policy, this::receive);
    }

    @Test
    void what_is_accepted_is_delivered_once() {
        try (Office office = office(Office.policy())) {
            office.accepts("a", "Hello");
            office.settles();

            assertThat(received).singleElement().satisfies(submission -> {
                assertThat(submission.application()).isEqualTo(new Note("Hello"));
                assertThat(submission.reference()).isEqualTo("REF-0");
                assertThat(submission.submittedAt()).isEqualTo(TestClock.NOON);
            });
            assertThat(office.status("a")).isEqualTo(new Status.Submitted("REF-0", TestClock.NOON));
            assertThat(office.published).hasSize(1);
        }
    }

    @Test
    void attempts_that_fail_are_repeated_further_and_further_apart_under_the_same_reference() {
        broken.set(true);
        DeliveryPolicy policy = Office.policy()
                .firstDelay(Duration.ofSeconds(10))
                .factor(3)
                .longestDelay(Duration.ofSeconds(60))
                .attempts(9);
        try (Office office = office(policy)) {
            office.accepts("a", "Hello");
            office.settles();

            for (int pause : new int[] {10, 30, 60, 60}) {
                int attempts = received.size();
                clock.passes(Duration.ofSeconds(pause - 1));
                office.takesUpDue();
                assertThat(received).as("a second before " + pause).hasSize(attempts);
                clock.passes(Duration.ofSeconds(1));
                office.takesUpDue();
                assertThat(received).as("after " + pause).hasSize(attempts + 1);
            }
            assertThat(received).extracting(Submission::reference).containsOnly("REF-0");
            assertThat(office.deliveries.pending()).isEqualTo(1);
        }
    }

    @Test
    void what_fails_to_the_last_attempt_is_listed_and_delivered_when_it_is_set_going_again() {
        broken.set(true);
        try (Office office = office(Office.policy().firstDelay(Duration.ZERO).attempts(3))) {
            office.accepts("a", "Hello");
            office.settles();

            assertThat(received).hasSize(3);
            assertThat(office.deliveries.undeliverable())
                    .containsExactly(new UndeliverableSubmission("REF-0", TestClock.NOON, 3));
            assertThat(office.deliveries.pending()).isZero();
            assertThat(office.deliveries.retry("REF-1")).isFalse();

            assertThat(office.deliveries.retry("REF-0")).isTrue();
            office.settles();
            assertThat(received).as("as many attempts again").hasSize(6);
            broken.set(false);
            assertThat(office.deliveries.retryAll()).isEqualTo(1);
            office.settles();

            assertThat(received).hasSize(7).extracting(Submission::reference).containsOnly("REF-0");
            assertThat(office.deliveries.undeliverable()).isEmpty();
            assertThat(office.status("a")).isInstanceOf(Status.Submitted.class);
            assertThat(office.published).hasSize(1);
        }
    }

    @Test
    void what_the_receiver_rejects_is_not_tried_again() {
        Office office = new Office(store, clock, Office.policy(), submission -> {
            throw new RejectedSubmissionException("The receiver does not know this form");
        });
        try (office) {
            office.accepts("a", "Hello");
            office.settles();

            assertThat(office.status("a")).isEqualTo(new Status.Undeliverable("REF-0", TestClock.NOON, 1));
        }
    }

    @Test
    void a_receiver_that_says_when_to_come_again_is_left_alone_until_then_but_no_longer_than_the_longest_delay() {
        for (int asked : new int[] {1, 45, 600}) {
            Office office =
                    new Office(store, clock, Office.policy().longestDelay(Duration.ofSeconds(60)), submission -> {
                        throw new TryLaterException(Duration.ofSeconds(asked));
                    });
            try (office) {
                office.accepts("a" + asked, "Hello");
                office.settles();

                assertThat(((Status.Submitting) office.status("a" + asked)).dueAt())
                        .isEqualTo(TestClock.NOON.plusSeconds(Math.max(5, Math.min(60, asked))));
            }
        }
    }

    @Test
    void what_was_accepted_is_kept_until_it_is_delivered_and_forgotten_a_lifetime_later() {
        broken.set(true);
        try (Office office = office(Office.policy())) {
            office.accepts("a", "Hello");
            office.settles();

            clock.passes(Duration.ofDays(1_000));
            broken.set(false);
            office.takesUpDue();

            assertThat(office.status("a")).isInstanceOf(Status.Submitted.class);
            clock.passes(Office.LIFETIME);
            assertThat(store.find(new ApplicationKey("note", "a"))).isEmpty();
        }
    }

    @Test
    void what_a_process_accepted_before_it_died_is_published_and_delivered_by_the_next() {
        Office.acceptsAndDies(store, clock, "a", "Hello");
        clock.passes(Office.policy().lease());

        try (Office next = office(Office.policy())) {
            next.takesUpDue();

            assertThat(next.published)
                    .extracting(ServiceEvent.Submitted::reference)
                    .containsExactly("REF-a");
            assertThat(received).extracting(Submission::reference).containsExactly("REF-a");
        }
    }

    @Test
    void what_is_due_is_found_without_a_submission_to_wake_the_threads() {
        Office.acceptsAndDies(store, clock, "a", "Hello");
        clock.passes(Office.policy().lease());
        CountDownLatch arrived = new CountDownLatch(1);

        try (Office next = new Office(
                store, clock, Office.policy().poll(Duration.ofMillis(5)), submission -> arrived.countDown())) {
            Office.await(arrived);

            assertThat(next.published).hasSize(1);
        }
    }

    @Test
    void a_backlog_of_many_batches_is_taken_up_at_once() {
        int many = 3 * Couriers.BATCH + 7;
        for (int i = 0; i < many; i++) {
            Office.acceptsAndDies(store, clock, "a" + i, "Hello");
        }
        clock.passes(Office.policy().lease());

        try (Office next = office(Office.policy())) {
            assertThat(next.deliveries.pending()).isEqualTo(many);
            next.takesUpDue();

            assertThat(received).extracting(Submission::reference).hasSize(many).doesNotHaveDuplicates();
        }
    }

    @Test
    void closing_waits_for_the_attempts_under_way() throws InterruptedException {
        CountDownLatch called = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Office office = new Office(store, clock, Office.policy(), submission -> {
            called.countDown();
            Office.await(goOn);
        });
        office.accepts("a", "Hello");
        Office.await(called);

        Thread closing = new Thread(office::close);
        closing.start();
        assertThat(office.status("a")).isInstanceOf(Status.Submitting.class);
        goOn.countDown();
        closing.join();

        assertThat(office.status("a")).isInstanceOf(Status.Submitted.class);
        office.accepts("b", "Too late");
        assertThat(office.settles().status("b")).as("waits in the store").isInstanceOf(Status.Submitting.class);
    }
}
