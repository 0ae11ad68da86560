package dev.guildhall.forms.jdbc;

import dev.guildhall.core.event.ServiceEventListener;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.delivery.Deliveries;
import dev.guildhall.forms.delivery.Delivering;
import dev.guildhall.forms.delivery.DeliveryPolicy;
import dev.guildhall.forms.delivery.Recipients;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StoredApplication;
import dev.guildhall.forms.submission.Acceptance;
import dev.guildhall.forms.submission.Announcement;
import dev.guildhall.forms.submission.SubmissionHandler;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.postgresql.ds.PGSimpleDataSource;

/** A service in a process of its own that accepts one submission, says how far it has come, and waits there to be killed. */
final class KilledService {

    static final ApplicationKey KEY = new ApplicationKey("note", "killed");
    static final String REFERENCE = "8F3K-2MXP";
    static final DeliveryPolicy POLICY = DeliveryPolicy.standard().poll(Duration.ofHours(1));

    /** What is submitted. */
    record Note(String text) {}

    /** Where it waits. */
    enum Place {
        PUBLISHING,
        DELIVERING
    }

    private KilledService() {}

    /** Arguments: the port of the database, and the place to wait at. */
    public static void main(String[] arguments) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {Integer.parseInt(arguments[0])});
        source.setDatabaseName("postgres");
        source.setUser(PostgresServer.USER);
        source.setPassword(PostgresServer.PASSWORD);
        Place place = Place.valueOf(arguments[1]);
        Clock clock = Clock.systemUTC();
        JourneyStore store = JdbcJourneyStore.of(source, clock);
        Announcement announcement = new Announcement(event -> waitAt(Place.PUBLISHING, place));
        Deliveries deliveries = deliveries(store, announcement, submission -> waitAt(Place.DELIVERING, place), clock);
        StoredApplication draft = store.save(StoredApplication.started(
                KEY, "1", clock.instant(), clock.instant().plus(Duration.ofHours(4))));
        new Acceptance(store, announcement, () -> REFERENCE, clock, POLICY.lease(), deliveries)
                .accept(draft, Answers.none().with("text", new Answer.OfText("ŵ \"</b>")), Language.WELSH);
        waitForever();
    }

    static Deliveries deliveries(
            JourneyStore store, Announcement announcement, SubmissionHandler<Note> handler, Clock clock) {
        return Deliveries.start(
                KEY.journey(),
                store,
                new Delivering(
                        store,
                        Recipients.of(RecordShape.of(Note.class)::instance, handler),
                        announcement,
                        POLICY,
                        Duration.ofHours(4),
                        clock,
                        new Random()),
                POLICY,
                clock);
    }

    static Announcement announcement(ServiceEventListener listener) {
        return new Announcement(listener);
    }

    private static void waitAt(Place here, Place wanted) {
        if (here == wanted) {
            System.out.println("waiting at " + here);
            waitForever();
        }
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
