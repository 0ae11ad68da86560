package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.JourneyStoreException;
import dev.guildhall.forms.store.StoredApplication;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No file of the server may grow beyond a limit, which is what a full disk is to it, whoever runs the tests. */
class FullDiskTest {

    /** In blocks of 512 bytes: room for a segment of the server's journal (16 MiB), and no multiple of a page. */
    private static final int LIMIT = 34_007;

    private static final int LIMIT_IN_PAGES = LIMIT / 16;

    private static final String FILL = "INSERT INTO guildhall_application (journey, application, version,"
            + " journey_version, status, started_at, expires_at, contents) SELECT 'other', n::text, 1, '1', 'draft', now(),"
            + " now() + interval '1 day', decode(repeat('00', 7000), 'hex') FROM generate_series(1, ?) n";

    private static StoredApplication draft(int number, int size) {
        Instant now = Instant.now();
        return StoredApplication.started(new ApplicationKey("other", "draft" + number), "1", now, now.plusSeconds(600))
                .withContents(new byte[size]);
    }

    @Test
    void a_full_disk_is_a_problem_for_the_person_and_loses_nothing_that_was_acknowledged() {
        try (Nodes nodes = new Nodes();
                PostgresServer server =
                        PostgresServer.started("sh", "-c", "ulimit -f " + LIMIT + " && exec \"$@\"", "sh");
                HikariDataSource pool = Pools.of(server.source(), 2)) {
            Pools.empty(pool);
            Citizen early = new Citizen(nodes.node(pool)).answers("name", "Ada");
            JourneyStore store = JdbcJourneyStore.of(pool, Clock.systemUTC());
            new Database(pool).update("fill the disk", FILL, statement -> statement.setInt(1, LIMIT_IN_PAGES - 20));

            List<StoredApplication> acknowledged = new ArrayList<>();
            Throwable full = null;
            for (int size : new int[] {7_000, 700, 0}) {
                full = catchThrowable(() -> {
                    while (true) {
                        acknowledged.add(store.save(draft(acknowledged.size(), size)));
                    }
                });
            }
            Citizen late = new Citizen(nodes.node(pool)).answers("name", "Eve");

            assertThat(full)
                    .isInstanceOf(JourneyStoreException.class)
                    .hasNoCause()
                    .hasMessageStartingWith("Could not save a new application: the database");
            assertThat(acknowledged)
                    .isNotEmpty()
                    .allSatisfy(saved -> assertThat(store.find(saved.key())).contains(saved));
            assertThat(store.find(draft(acknowledged.size(), 0).key())).isEmpty();
            assertThat(late.status()).isEqualTo(500);
            assertThat(late.heading()).containsIgnoringCase("there is a problem with the service");
            assertThat(early.shown("name")).isEqualTo("Ada");

            server.restart();
            Pools.awaitConnection(pool);

            assertThat(early.shown("name")).isEqualTo("Ada");
            assertThat(late.answers("name", "Eve").status()).isEqualTo(303);
            assertThat(late.shown("name")).isEqualTo("Eve");
        }
    }
}
