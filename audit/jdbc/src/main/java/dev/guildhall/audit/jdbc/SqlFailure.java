package dev.guildhall.audit.jdbc;

import java.sql.SQLException;
import java.util.Map;

/**
 * Says what went wrong in the database by its SQLSTATE alone (PostgreSQL, appendix A). What the database and its driver say
 * themselves quotes rows, user names and addresses of hosts, and is dropped.
 */
final class SqlFailure {

    private static final int MAX_CAUSES = 4;

    private static final Map<String, String> BY_STATE = Map.of(
            "42P01",
                    "the tables are not there: call JdbcSchema.create(dataSource) when the service starts, and for subjects' keys"
                            + " JdbcSchema.createForSubjectKeys(dataSource)",
            "42501", "the database's user may not do that: see JdbcSchema for what it needs",
            "53100", "the database's disk is full: make room",
            "53300", "the database has no connection left: raise its limit or make the pool smaller",
            "57014", "the statement was cancelled, as by a timeout: see what the database is busy with",
            "25006", "the database takes no writes: is this a standby?");

    private static final Map<String, String> BY_CLASS = Map.of(
            "08", "the database cannot be reached: is it running, and is its address right?",
            "28", "the database refuses the credentials: see its user and password",
            "53", "the database is short of something: see its log",
            "55", "what is needed is locked by another: see what the database is busy with",
            "57", "the database is shutting down or starting: try again",
            "58", "the database's own system failed: see its log");

    private SqlFailure() {}

    static String of(String doing, SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        return "Could not " + doing + ": " + reason(state) + " (SQLSTATE " + state + ", " + names(failed) + ")";
    }

    private static String reason(String state) {
        String byClass = BY_CLASS.getOrDefault(
                state.substring(0, Math.min(2, state.length())), "the database failed: see its log");
        return BY_STATE.getOrDefault(state, byClass);
    }

    private static String names(Throwable failed) {
        StringBuilder names = new StringBuilder(failed.getClass().getSimpleName());
        Throwable cause = failed.getCause();
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            names.append(" of ").append(cause.getClass().getSimpleName());
            cause = cause.getCause();
        }
        return names.toString();
    }
}
