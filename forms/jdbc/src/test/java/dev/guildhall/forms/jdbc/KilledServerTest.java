package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.JourneyStoreException;
import dev.guildhall.forms.store.StoredApplication;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KilledServerTest {

    private final Nodes nodes = new Nodes();
    private static PostgresServer server;
    private static DataSource source;

    @BeforeAll
    static void start() {
        server = PostgresServer.started();
        // without a pool: one looks for the server less and less often, which would be most of the time of these tests
        source = server.source();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void stopNodes() {
        nodes.close();
    }

    @BeforeEach
    void empty() {
        Pools.empty(source);
    }

    @Test
    void the_person_sees_a_problem_while_the_database_is_down_and_loses_nothing_that_was_acknowledged() {
        Citizen citizen = new Citizen(nodes.node(source));
        citizen.answers("name", "Ada").answers("rooms", "3").visits("town");

        server.kill();
        int whileDown = citizen.sends("town", "Leeds").status();
        String told = citizen.heading();
        int readWhileDown = citizen.visits("name").status();
        server.start();

        assertThat(whileDown).isEqualTo(500);
        assertThat(readWhileDown).isEqualTo(500);
        assertThat(told).containsIgnoringCase("there is a problem with the service");
        assertThat(citizen.shown("name")).isEqualTo("Ada");
        assertThat(citizen.shown("rooms")).isEqualTo("3");
        assertThat(citizen.answers("town", "Leeds").status()).isEqualTo(303);
        assertThat(citizen.shown("town")).isEqualTo("Leeds");
    }

    @Test
    void a_submission_that_met_a_dead_database_is_sent_again_and_delivered_once() throws InterruptedException {
        Citizen citizen = new Citizen(nodes.node(source)).reachesCheckAnswers("Ada");

        server.kill();
        int whileDown = citizen.submits().status();
        server.start();
        citizen.visits("check-answers").submits();
        nodes.awaitDeliveries();

        assertThat(whileDown).isEqualTo(500);
        assertThat(citizen.status()).isEqualTo(303);
        assertThat(citizen.visits("confirmation").page().text())
                .contains(nodes.delivered.get(0).reference());
        assertThat(nodes.delivered).hasSize(1);
    }

    @Test
    void no_acknowledged_save_is_lost_when_the_server_is_killed_among_many() throws Exception {
        JourneyStore store = JdbcJourneyStore.of(source, Clock.systemUTC());
        CountDownLatch underWay = new CountDownLatch(200);
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Future<StoredApplication>> lasts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ApplicationKey key = new ApplicationKey(Enquiry.ID, "writer" + i);
            lasts.add(writers.submit(() -> savesUntilItFails(store, key, underWay)));
        }

        underWay.await();
        server.restart();

        for (Future<StoredApplication> last : lasts) {
            StoredApplication acknowledged = last.get();
            StoredApplication found = store.find(acknowledged.key()).orElseThrow();
            assertThat(found.version())
                    .as("at most one more, whose acknowledgement was lost")
                    .isBetween(acknowledged.version(), acknowledged.version() + 1);
            assertThat(ByteBuffer.wrap(found.contents()).getLong()).isEqualTo(found.version());
        }
        writers.shutdown();
    }

    private static StoredApplication savesUntilItFails(
            JourneyStore store, ApplicationKey key, CountDownLatch underWay) {
        Instant now = Instant.now();
        StoredApplication last = StoredApplication.started(key, "1", now, now.plusSeconds(600));
        try {
            while (true) {
                byte[] contents = ByteBuffer.allocate(Long.BYTES)
                        .putLong(last.version() + 1)
                        .array();
                last = store.save(last.withContents(contents));
                underWay.countDown();
            }
        } catch (JourneyStoreException killed) {
            return last;
        }
    }

    @Test
    void a_dead_database_is_named_without_a_credential_or_an_address() {
        JourneyStore store = JdbcJourneyStore.of(server.source(), Clock.systemUTC());
        server.kill();

        assertThatThrownBy(() -> store.find(new ApplicationKey(Enquiry.ID, "a")))
                .isInstanceOf(JourneyStoreException.class)
                .hasNoCause()
                .hasMessage("Could not find an application: the database cannot be reached: is it running, and is its"
                        + " address right? (SQLSTATE 08001, PSQLException of ConnectException)");
        server.start();
    }
}
