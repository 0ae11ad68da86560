package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class SlowDatabaseTest {

    private final Nodes nodes = new Nodes();
    private HikariDataSource pool;

    @BeforeEach
    void connect() {
        PGSimpleDataSource source = PostgresServer.shared().source();
        source.setOptions("-c statement_timeout=1000");
        pool = Pools.impatient(source, 1);
        Pools.empty(PostgresServer.shared().source());
    }

    @AfterEach
    void disconnect() {
        nodes.close();
        pool.close();
    }

    @Test
    void a_pool_without_a_free_connection_is_a_problem_for_the_person_and_for_no_longer_than_it_lasts()
            throws SQLException {
        Citizen citizen = new Citizen(nodes.node(pool));
        citizen.answers("name", "Ada").visits("rooms");

        try (Connection taken = pool.getConnection()) {
            assertThat(taken.isValid(1)).isTrue();
            citizen.sends("rooms", "3");
            assertThat(citizen.status()).isEqualTo(500);
            assertThat(citizen.heading()).containsIgnoringCase("there is a problem with the service");
        }

        assertThat(citizen.answers("rooms", "3").status()).isEqualTo(303);
        assertThat(citizen.shown("name")).isEqualTo("Ada");
    }

    @Test
    void a_statement_that_takes_too_long_is_cut_off_and_saves_nothing() throws SQLException {
        Citizen citizen = new Citizen(nodes.node(pool));
        citizen.answers("name", "Ada").visits("rooms");

        try (Connection slow = PostgresServer.shared().source().getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("SELECT * FROM guildhall_application FOR UPDATE");
            citizen.sends("rooms", "3");
            assertThat(citizen.status()).isEqualTo(500);
            slow.rollback();
        }

        assertThat(citizen.shown("rooms")).isEmpty();
        assertThat(citizen.answers("rooms", "3").status()).isEqualTo(303);
    }
}
