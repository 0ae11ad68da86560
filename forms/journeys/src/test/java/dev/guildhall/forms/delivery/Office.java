package dev.guildhall.forms.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import dev.guildhall.forms.submission.Acceptance;
import dev.guildhall.forms.submission.Announcement;
import dev.guildhall.forms.submission.SubmissionHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One node of a service that takes notes, without pages: what it accepts, delivers and publishes. */
final class Office implements AutoCloseable {

    static final Duration LIFETIME = Duration.ofHours(4);

    /** What is submitted. */
    record Note(String text) {}

    final List<ServiceEvent.Submitted> published = new CopyOnWriteArrayList<>();
    final Deliveries deliveries;
    private final JourneyStore store;
    private final TestClock clock;
    private final Acceptance acceptance;

    Office(JourneyStore store, TestClock clock, DeliveryPolicy policy, SubmissionHandler<Note> handler) {
        this.store = store;
        this.clock = clock;
        Announcement announcement = new Announcement(event -> published.add((ServiceEvent.Submitted) event));
        this.deliveries = Deliveries.start(
                "note",
                store,
                new Delivering(
                        store,
                        Recipients.of(RecordShape.of(Note.class)::instance, handler),
                        announcement,
                        policy,
                        LIFETIME,
                        clock,
                        () -> 0L),
                policy,
                clock);
        this.acceptance =
                new Acceptance(store, announcement, () -> "REF-" + published.size(), clock, policy.lease(), deliveries);
    }

    /** A policy whose poll does not come within a test. */
    static DeliveryPolicy policy() {
        return DeliveryPolicy.standard().poll(Duration.ofHours(1));
    }

    /** Accepts a note under the name of an application; it is being delivered when this returns. */
    void accepts(String application, String text) {
        accepts(store, acceptance, clock.instant(), application, text);
    }

    private static void accepts(
            JourneyStore store, Acceptance acceptance, Instant now, String application, String text) {
        ApplicationKey key = new ApplicationKey("note", application);
        StoredApplication draft = store.save(StoredApplication.started(key, "1", now, now.plus(LIFETIME)));
        acceptance.accept(draft, Answers.none().with("text", new Answer.OfText(text)), Language.ENGLISH);
    }

    /** Accepts a note, and dies before anybody has been told. */
    static void acceptsAndDies(JourneyStore store, TestClock clock, String application, String text) {
        Acceptance dying = new Acceptance(
                store,
                new Announcement(event -> {
                    throw new Death();
                }),
                () -> "REF-" + application,
                clock,
                policy().lease(),
                accepted -> {});
        try {
            accepts(store, dying, clock.instant(), application, text);
        } catch (Death died) {
            assertThat(died).isNotNull();
        }
    }

    /** Nothing that comes after it is done. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    Office settles() {
        try {
            assertThat(deliveries.awaitIdle(Duration.ofSeconds(30))).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError("interrupted", interrupted);
        }
        return this;
    }

    Office takesUpDue() {
        deliveries.takeUpDue();
        return settles();
    }

    Status status(String application) {
        return store.find(new ApplicationKey("note", application)).orElseThrow().status();
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        deliveries.close();
    }
}
