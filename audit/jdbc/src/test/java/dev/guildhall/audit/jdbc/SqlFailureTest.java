package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "23505", "25006", "42501", "42P01", "53100", "55P03"})
    void a_statement_that_the_server_gave_up_leaves_nothing(String state) {
        assertThat(SqlFailure.leavesNothing(new SQLException("failed", state))).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "08006", "08007", "40003", "57014", "57P01", "58030", "XX000"})
    void where_the_connection_or_the_server_failed_nothing_is_certain(@Nullable String state) {
        assertThat(SqlFailure.leavesNothing(new SQLException("failed", state))).isFalse();
    }
}
