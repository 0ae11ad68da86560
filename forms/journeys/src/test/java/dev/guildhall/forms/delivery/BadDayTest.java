package dev.guildhall.forms.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.delivery.Office.Note;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import dev.guildhall.forms.submission.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A slow handler, a store that fails at the worst moment, a clock that jumps. */
class BadDayTest {

    private final TestClock clock = new TestClock();
    private final JourneyStore store = InMemoryJourneyStore.ofCapacity(10_000, clock);
    private final List<Submission<Note>> received = new CopyOnWriteArrayList<>();

    @Test
    void a_slow_handler_holds_up_neither_the_person_nor_the_other_deliveries() {
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(2);
        CountDownLatch goOn = new CountDownLatch(1);
        Office office = new Office(store, clock, Office.policy().workers(2), submission -> {
            if (submission.application().text().equals("slow")) {
                slow.countDown();
                Office.await(goOn);
            }
            received.add(submission);
            others.countDown();
        });
        try (office) {
            office.accepts("a", "slow");
            Office.await(slow);

            office.accepts("b", "quick");
            office.accepts("c", "quick");
            Office.await(others);

            assertThat(received).extracting(Submission::reference).containsExactly("REF-1", "REF-2");
            goOn.countDown();
            assertThat(office.settles().status("a")).isInstanceOf(Status.Submitted.class);
        }
    }

    @Test
    void more_than_fits_into_memory_while_all_threads_are_slow_is_delivered_once_each_from_the_store() {
        CountDownLatch goOn = new CountDownLatch(1);
        DeliveryPolicy policy = Office.policy().workers(1);
        Office office = new Office(store, clock, policy, submission -> {
            Office.await(goOn);
            received.add(submission);
        });
        int many = Couriers.QUEUE + 20;
        try (office) {
            for (int i = 0; i < many; i++) {
                office.accepts("a" + i, "Hello");
            }
            goOn.countDown();
            office.settles();
            assertThat(received).hasSize(Couriers.QUEUE + 1);

            clock.passes(policy.lease());
            office.takesUpDue();

            assertThat(received).extracting(Submission::reference).hasSize(many).doesNotHaveDuplicates();
        }
    }

    @Test
    void an_attempt_that_outlasts_its_lease_is_taken_up_by_another_node_and_its_late_success_still_counts() {
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Office slow = new Office(store, clock, Office.policy(), submission -> {
            received.add(submission);
            stuck.countDown();
            Office.await(goOn);
        });
        Office other = new Office(store, clock, Office.policy(), submission -> {
            received.add(submission);
            throw new IllegalStateException("down here, too");
        });
        try (slow;
                other) {
            slow.accepts("a", "Hello");
            Office.await(stuck);
            other.takesUpDue();
            assertThat(received).as("the lease holds").hasSize(1);

            clock.passes(Office.policy().lease());
            slow.deliveries.takeUpDue();
            other.takesUpDue();
            assertThat(received)
                    .as("taken up by the other node, not by the stuck one")
                    .hasSize(2);
            goOn.countDown();
            slow.settles();

            assertThat(slow.status("a")).isInstanceOf(Status.Submitted.class);
            clock.passes(Duration.ofDays(1));
            other.takesUpDue();
            assertThat(received).hasSize(2).extracting(Submission::reference).containsOnly("REF-0");
        }
    }

    @Test
    void an_attempt_that_fails_after_its_lease_leaves_what_another_node_has_delivered() {
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Office slow = new Office(store, clock, Office.policy(), submission -> {
            stuck.countDown();
            Office.await(goOn);
            throw new IllegalStateException("after all that time");
        });
        Office other = new Office(store, clock, Office.policy(), received::add);
        try (slow;
                other) {
            slow.accepts("a", "Hello");
            Office.await(stuck);
            // as much time as the lease, or a clock that jumps
            clock.passes(Duration.ofDays(1));
            other.takesUpDue();
            goOn.countDown();
            slow.settles();

            assertThat(slow.status("a")).isInstanceOf(Status.Submitted.class);
            assertThat(received).hasSize(1);
        }
    }

    /** A store that can be told what not to save. */
    private record FailingStore(JourneyStore inner, AtomicBoolean down, Predicate<Status> failing)
            implements JourneyStore {

        @Override
        public Optional<StoredApplication> find(ApplicationKey key) {
            return inner.find(key);
        }

        @Override
        public StoredApplication save(StoredApplication application) {
            if (down.get() && failing.test(application.status())) {
                throw new IllegalStateException("the disk is full");
            }
            return inner.save(application);
        }

        @Override
        public List<StoredApplication> due(String journey, Instant at, int limit) {
            return inner.due(journey, at, limit);
        }

        @Override
        public List<StoredApplication> undeliverable(String journey, int limit) {
            return inner.undeliverable(journey, limit);
        }
    }

    @Test
    void what_was_delivered_while_the_store_could_not_save_it_is_not_delivered_again_by_the_same_process() {
        AtomicBoolean down = new AtomicBoolean(true);
        JourneyStore failing = new FailingStore(store, down, Status.Submitted.class::isInstance);
        try (Office office = new Office(failing, clock, Office.policy(), received::add)) {
            office.accepts("a", "Hello");
            office.settles();
            assertThat(office.status("a")).isInstanceOf(Status.Submitting.class);

            down.set(false);
            clock.passes(Office.policy().lease());
            office.takesUpDue();

            assertThat(office.status("a")).isInstanceOf(Status.Submitted.class);
            assertThat(received).hasSize(1);
        }
    }

    @Test
    void what_was_delivered_by_a_process_that_died_before_saving_it_comes_again_under_the_same_reference() {
        AtomicBoolean down = new AtomicBoolean(true);
        JourneyStore failing = new FailingStore(store, down, Status.Submitted.class::isInstance);
        try (Office dying = new Office(failing, clock, Office.policy(), received::add)) {
            dying.accepts("a", "Hello");
            dying.settles();
        }
        clock.passes(Office.policy().lease());

        try (Office next = new Office(store, clock, Office.policy(), received::add)) {
            next.takesUpDue();

            assertThat(received).hasSize(2).extracting(Submission::reference).containsOnly("REF-0");
            assertThat(next.status("a")).isInstanceOf(Status.Submitted.class);
            assertThat(next.published)
                    .as("the first attempt tells that it was published")
                    .isEmpty();
        }
    }

    @Test
    void a_store_that_fails_before_an_attempt_begins_loses_nothing() {
        AtomicBoolean down = new AtomicBoolean();
        JourneyStore failing = new FailingStore(
                store, down, status -> status instanceof Status.Submitting open && open.attempts() > 0);
        try (Office office = new Office(failing, clock, Office.policy(), received::add)) {
            down.set(true);
            office.accepts("a", "Hello");
            office.settles();
            assertThat(received).isEmpty();

            down.set(false);
            clock.passes(Office.policy().lease());
            office.takesUpDue();

            assertThat(received).hasSize(1);
            assertThat(office.published).as("at least once").hasSizeBetween(1, 2);
        }
    }
}
