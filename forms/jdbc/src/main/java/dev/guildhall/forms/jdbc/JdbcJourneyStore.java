package dev.guildhall.forms.jdbc;

import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.JourneyStoreException;
import dev.guildhall.forms.store.StaleApplicationException;
import dev.guildhall.forms.store.StoredApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/**
 * A store in PostgreSQL 14 or later, for any number of nodes.
 *
 * <pre>{@code
 * JdbcSchema.create(dataSource);
 * JourneyStore store = JdbcJourneyStore.of(dataSource, Clock.systemUTC());
 * }</pre>
 *
 * <p>The service brings the driver and the pool. Finding is one statement and saving is one statement, each committed by
 * itself. A statement that hangs is cut off by the connection's own settings ({@code socketTimeout} and
 * {@code options=-c statement_timeout=...} of the PostgreSQL driver); set them.
 *
 * <p>Whatever the database throws becomes a {@link JourneyStoreException} that names the SQLSTATE and quotes nothing.
 */
public final class JdbcJourneyStore implements JourneyStore {

    /** How many applications that have expired are deleted at once at most, of themselves, while others are saved. */
    public static final int PURGE = 1_000;

    /** How often that is done, by each node. */
    public static final Duration PURGE_INTERVAL = Duration.ofMinutes(1);

    private static final String TABLE = "guildhall_application";
    private static final String SELECT = "SELECT " + ApplicationRow.COLUMNS + " FROM " + TABLE;

    /** Whether a row is kept; its parameter is the moment. The counterpart of {@link StoredApplication#isKeptAt}. */
    private static final String KEPT =
            "(" + TABLE + ".expires_at > ? OR " + TABLE + ".status IN ('submitting', 'undeliverable'))";

    private static final String FIND = SELECT + " WHERE journey = ? AND application = ?";

    private static final String DUE =
            SELECT + " WHERE journey = ? AND status = 'submitting' AND due_at <= ? ORDER BY due_at LIMIT ?";

    private static final String UNDELIVERABLE =
            SELECT + " WHERE journey = ? AND status = 'undeliverable' ORDER BY submitted_at LIMIT ?";

    private static final String INSERT = "INSERT INTO " + TABLE + " (" + ApplicationRow.STATE
            + ", journey, application, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
            + " ON CONFLICT (journey, application) DO UPDATE SET (" + ApplicationRow.STATE
            + ", version) = (EXCLUDED." + ApplicationRow.STATE.replace(", ", ", EXCLUDED.") + ", 1) WHERE NOT " + KEPT;

    private static final String UPDATE = "UPDATE " + TABLE + " SET (" + ApplicationRow.STATE
            + ", version) = (?, ?, ?, ?, ?, ?, ?, ?, ?, version + 1)"
            + " WHERE journey = ? AND application = ? AND version = ? AND " + KEPT;

    private static final String DELETE_EXPIRED = "DELETE FROM " + TABLE
            + " WHERE (journey, application) IN (SELECT journey, application FROM " + TABLE
            + " WHERE expires_hour <= ?::timestamptz AT TIME ZONE 'UTC' AND expires_at <= least(?, now())"
            + " AND status IN ('draft', 'submitted') ORDER BY expires_hour LIMIT ? FOR UPDATE SKIP LOCKED)";

    private final Database database;
    private final Clock clock;
    private final AtomicReference<Instant> nextPurge = new AtomicReference<>(Instant.MIN);

    private JdbcJourneyStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A store on this database, which has the tables of {@link JdbcSchema}.
     *
     * @param dataSource a pool of connections; each statement takes one and gives it back
     * @param clock what decides when an application has expired; it is deleted when the database's clock agrees, so that one
     *     node whose clock is wrong does not delete the applications of all
     */
    public static JdbcJourneyStore of(DataSource dataSource, Clock clock) {
        return new JdbcJourneyStore(new Database(dataSource), clock);
    }

    @Override
    public Optional<StoredApplication> find(ApplicationKey key) {
        Instant now = clock.instant();
        return database
                .query(
                        "find an application",
                        FIND,
                        statement -> {
                            statement.setString(1, key.journey());
                            statement.setString(2, key.application());
                        },
                        ApplicationRow::read)
                .stream()
                .filter(found -> found.isKeptAt(now))
                .findFirst();
    }

    @Override
    public StoredApplication save(StoredApplication application) {
        purgeNowAndThen();
        int saved = application.version() == 0 ? insert(application) : update(application);
        if (saved == 0) {
            throw new StaleApplicationException(application.key(), application.version());
        }
        return application.withVersion(application.version() + 1);
    }

    private int insert(StoredApplication application) {
        return database.update("save a new application", INSERT, statement -> {
            ApplicationRow.write(statement, 1, application);
            int next = 1 + ApplicationRow.STATE_COLUMNS;
            statement.setString(next, application.key().journey());
            statement.setString(next + 1, application.key().application());
            ApplicationRow.setTime(statement, next + 2, clock.instant());
        });
    }

    private int update(StoredApplication application) {
        return database.update("save an application", UPDATE, statement -> {
            ApplicationRow.write(statement, 1, application);
            int next = 1 + ApplicationRow.STATE_COLUMNS;
            statement.setString(next, application.key().journey());
            statement.setString(next + 1, application.key().application());
            statement.setLong(next + 2, application.version());
            ApplicationRow.setTime(statement, next + 3, clock.instant());
        });
    }

    @Override
    public List<StoredApplication> due(String journey, Instant at, int limit) {
        return database.query(
                "find what is to be delivered",
                DUE,
                statement -> {
                    statement.setString(1, journey);
                    ApplicationRow.setTime(statement, 2, at);
                    statement.setInt(3, limit);
                },
                ApplicationRow::read);
    }

    @Override
    public List<StoredApplication> undeliverable(String journey, int limit) {
        return database.query(
                "find what could not be delivered",
                UNDELIVERABLE,
                statement -> {
                    statement.setString(1, journey);
                    statement.setInt(2, limit);
                },
                ApplicationRow::read);
    }

    /**
     * Deletes applications that have expired, of every journey. The store does so itself, {@value #PURGE} at a time, while
     * others are saved, and the handler asks for it now and then while nobody saves.
     *
     * @param limit how many at most; at least 1
     * @return how many were deleted; fewer than the limit when none is left that no other node is deleting
     * @throws JourneyStoreException when the database fails; nothing was deleted
     */
    @Override
    public int purgeExpired(int limit) {
        Instant now = clock.instant();
        return database.update("delete expired applications", DELETE_EXPIRED, statement -> {
            ApplicationRow.setTime(statement, 1, now);
            ApplicationRow.setTime(statement, 2, now);
            statement.setInt(3, limit);
        });
    }

    private void purgeNowAndThen() {
        Instant due = Objects.requireNonNull(nextPurge.get());
        Instant now = clock.instant();
        boolean clockWentBack = due.isAfter(now.plus(PURGE_INTERVAL));
        if ((clockWentBack || !now.isBefore(due)) && nextPurge.compareAndSet(due, now.plus(PURGE_INTERVAL))) {
            try {
                purgeExpired(PURGE);
            } catch (JourneyStoreException anotherTime) {
                // a person's save does not fail because old applications stay for another minute
            }
        }
    }
}
