package dev.guildhall.forms.jdbc;

import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How an application stands in its row. Times are kept to the microsecond, as PostgreSQL has them. */
final class ApplicationRow {

    /** The columns that {@link #read} reads. */
    static final String COLUMNS = "journey, application, version, journey_version, status, reference, submitted_at,"
            + " attempts, due_at, started_at, expires_at, contents";

    /** The columns that {@link #write} sets, in its order. */
    static final String STATE =
            "journey_version, status, reference, submitted_at, attempts, due_at, started_at, expires_at, contents";

    /** How many columns {@link #write} sets. */
    static final int STATE_COLUMNS = 9;

    /** The columns of a status; those that it does not have are null. */
    private record StatusColumns(
            String name,
            @Nullable String reference,
            @Nullable Instant submittedAt,
            @Nullable Integer attempts,
            @Nullable Instant dueAt) {

        static StatusColumns of(Status status) {
            if (status instanceof Status.Submitting open) {
                return new StatusColumns(
                        "submitting", open.reference(), open.submittedAt(), open.attempts(), open.dueAt());
            }
            if (status instanceof Status.Submitted done) {
                return new StatusColumns("submitted", done.reference(), done.submittedAt(), null, null);
            }
            if (status instanceof Status.Undeliverable dead) {
                return new StatusColumns("undeliverable", dead.reference(), dead.submittedAt(), dead.attempts(), null);
            }
            return new StatusColumns("draft", null, null, null, null);
        }
    }

    private ApplicationRow() {}

    static StoredApplication read(ResultSet row) throws SQLException {
        return StoredApplication.restored(
                new ApplicationKey(row.getString("journey"), row.getString("application")),
                row.getLong("version"),
                row.getString("journey_version"),
                status(row),
                time(row, "started_at"),
                time(row, "expires_at"),
                row.getBytes("contents"));
    }

    private static Status status(ResultSet row) throws SQLException {
        String name = row.getString("status");
        return switch (name) {
            case "draft" -> new Status.Draft();
            case "submitting" ->
                new Status.Submitting(
                        row.getString("reference"),
                        time(row, "submitted_at"),
                        row.getInt("attempts"),
                        time(row, "due_at"));
            case "submitted" -> new Status.Submitted(row.getString("reference"), time(row, "submitted_at"));
            case "undeliverable" ->
                new Status.Undeliverable(row.getString("reference"), time(row, "submitted_at"), row.getInt("attempts"));
            default ->
                throw new IllegalStateException("The table guildhall_application has a status that this version"
                        + " of guildhall-forms-jdbc does not know: let all nodes run the same version");
        };
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Sets the parameters from this one on to the columns of {@link #STATE}. */
    static void write(PreparedStatement statement, int from, StoredApplication application) throws SQLException {
        StatusColumns status = StatusColumns.of(application.status());
        statement.setString(from, application.journeyVersion());
        statement.setString(from + 1, status.name());
        statement.setString(from + 2, status.reference());
        setTime(statement, from + 3, status.submittedAt());
        statement.setObject(from + 4, status.attempts(), Types.INTEGER);
        setTime(statement, from + 5, status.dueAt());
        setTime(statement, from + 6, application.startedAt());
        setTime(statement, from + 7, application.expiresAt());
        statement.setBytes(from + 8, application.contents());
    }

    static void setTime(PreparedStatement statement, int index, @Nullable Instant time) throws SQLException {
        OffsetDateTime value =
                time == null ? null : time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        statement.setObject(index, value, Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
