package dev.guildhall.forms.jdbc;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.event.ServiceEventListener;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.sealing.SealingKey;
import dev.guildhall.forms.session.SessionKey;
import dev.guildhall.forms.session.SessionKeys;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A service in a process of its own whose person answers two pages. It says which events it hears; the one about the second
 * page it never hears, for it waits just before it to be killed.
 */
final class KilledListener {

    static final String WAITING = "waiting before rooms";

    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private KilledListener() {}

    /** Argument: the port of the database. */
    public static void main(String[] arguments) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {Integer.parseInt(arguments[0])});
        source.setDatabaseName("postgres");
        source.setUser(PostgresServer.USER);
        source.setPassword(PostgresServer.PASSWORD);
        JourneyHandler handler = handler(source, event -> {
            if (event instanceof ServiceEvent.PageAnswered answered
                    && answered.page().equals("rooms")) {
                System.out.println(WAITING);
                waitForever();
            }
            System.out.println("heard " + name(event));
        });
        Citizen citizen = new Citizen(handler).answers("name", "Ada");
        System.out.println("session " + citizen.session());
        citizen.answers("rooms", "3");
    }

    /** The same service in whatever process: it has the same keys. */
    static JourneyHandler handler(DataSource source, ServiceEventListener listener) {
        Clock clock = Clock.systemUTC();
        return JourneyHandler.of(Enquiry.journey())
                .store(JdbcJourneyStore.of(source, clock))
                .clock(clock)
                .keys(KeyProvider.local(SealingKey.of("2026-05", SECRET)))
                .sessionKeys(SessionKeys.of(SessionKey.of(SECRET)))
                .deliveryPolicy(Nodes.QUICK)
                .listener(listener)
                .build();
    }

    /** What an event is called here. */
    static String name(ServiceEvent event) {
        return event instanceof ServiceEvent.PageAnswered answered
                ? answered.page()
                : event.getClass().getSimpleName();
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
