package dev.guildhall.audit.jdbc;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

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

    /**
     * Classes of what a server answers when it gave up one statement and goes on with the next. What it says of itself (57, 58,
     * XX) or of the connection (08) may come while a commit is already written.
     */
    private static final Set<String> OF_A_STATEMENT =
            Set.of("0A", "22", "23", "25", "28", "3D", "3F", "40", "42", "44", "53", "54", "55", "P0");

    /** Statement completion unknown. */
    private static final String UNKNOWN = "40003";

    private SqlFailure() {}

    /** Whether it is certain of a statement that commits by itself that it left nothing. */
    static boolean leavesNothing(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        return !state.equals(UNKNOWN) && OF_A_STATEMENT.contains(classOf(state));
    }

    private static String classOf(String state) {
        return state.substring(0, Math.min(2, state.length()));
    }

    static String of(String doing, SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        return "Could not " + doing + ": " + reason(state) + " (SQLSTATE " + state + ", " + names(failed) + ")";
    }

    private static String reason(String state) {
        String byClass = BY_CLASS.getOrDefault(classOf(state), "the database failed: see its log");
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
