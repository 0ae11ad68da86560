package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SqlFailureTest {

    private static String told(String state) {
        return SqlFailure.of(
                "save an application", new SQLException("Key (Zanzibar)", state, new IOException("Zanzibar")));
    }

    @Test
    void a_failure_is_told_by_its_state_and_the_names_of_what_was_thrown() {
        assertThat(told("53100"))
                .isEqualTo("Could not save an application: the database's disk is full: make room (SQLSTATE 53100,"
                        + " SQLException of IOException)");
        assertThat(told("57014")).contains("cancelled, as by a timeout").doesNotContain("Zanzibar");
        assertThat(told("08006")).contains("cannot be reached");
        assertThat(told("XX000")).contains("the database failed: see its log");
    }

    @Test
    void a_driver_that_gives_no_state_or_half_of_one_is_told_as_well() {
        assertThat(SqlFailure.of("find", new SQLException("Zanzibar")))
                .isEqualTo("Could not find: the database failed: see its log (SQLSTATE null, SQLException)");
        assertThat(told("")).contains("(SQLSTATE , ");
        assertThat(told("5")).contains("(SQLSTATE 5, ");
    }
}
