package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JumpingClockTest {

    private final HikariDataSource pool = Pools.of(PostgresServer.shared().source(), 4);
    private final Nodes nodes = new Nodes();
    private volatile Duration wrong = Duration.ZERO;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(wrong);
        }
    };

    @BeforeEach
    void empty() {
        Pools.empty(pool);
    }

    @AfterEach
    void disconnect() {
        nodes.close();
        pool.close();
    }

    @Test
    void a_clock_that_goes_back_loses_no_answer_and_lets_the_person_go_on() {
        Citizen citizen = new Citizen(nodes.node(pool, clock)).answers("name", "Ada");

        wrong = Duration.ofHours(-3);
        assertThat(citizen.answers("rooms", "3").status()).isEqualTo(303);
        wrong = Duration.ZERO;
        assertThat(citizen.answers("rooms", "4").status()).isEqualTo(303);
        wrong = Duration.ofDays(-400);
        assertThat(citizen.answers("town", "Leeds").status()).isEqualTo(303);

        assertThat(citizen.shown("name")).isEqualTo("Ada");
        assertThat(citizen.shown("rooms")).isEqualTo("4");
        assertThat(citizen.shown("town")).isEqualTo("Leeds");
    }

    @Test
    void a_clock_that_runs_ahead_on_one_node_deletes_nobodys_application() {
        Citizen citizen = new Citizen(nodes.node(pool)).answers("name", "Ada");

        wrong = Duration.ofDays(400);
        new Citizen(nodes.node(pool, clock)).answers("name", "Eve");
        int purged = JdbcJourneyStore.of(pool, clock).purgeExpired(100);

        assertThat(purged).isZero();
        assertThat(citizen.shown("name")).isEqualTo("Ada");
    }

    @Test
    void after_a_leap_beyond_the_lifetime_the_person_starts_afresh_and_sees_no_problem() {
        Citizen citizen = new Citizen(nodes.node(pool, clock)).answers("name", "Ada");

        wrong = Duration.ofDays(400);
        citizen.visits("rooms");

        assertThat(citizen.status()).isEqualTo(303);
        assertThat(citizen.answers("name", "Ada").status()).isEqualTo(303);
        assertThat(citizen.shown("name")).isEqualTo("Ada");
    }

    @Test
    void whoever_only_reads_for_days_finds_their_answers_at_the_end() {
        Citizen citizen = new Citizen(nodes.node(pool, clock)).answers("name", "Ada");

        for (int hours = 3; hours < 48; hours += 3) {
            wrong = Duration.ofHours(hours);
            assertThat(citizen.visits("name").status())
                    .as("after %d hours", hours)
                    .isEqualTo(200);
        }

        assertThat(citizen.shown("name")).isEqualTo("Ada");
        assertThat(citizen.answers("rooms", "4").status()).isEqualTo(303);
    }
}
