package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.note.SigningKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;

/** Says how a log in a database is to be opened; {@link #open} opens it. */
public final class JdbcAuditStoreBuilder {

    final DataSource source;
    final SigningKey key;
    Clock clock = Clock.systemUTC();
    Duration checkpointInterval = JdbcAuditStore.DEFAULT_CHECKPOINT_INTERVAL;
    Duration outcomeWait = JdbcAuditStore.DEFAULT_OUTCOME_WAIT;

    JdbcAuditStoreBuilder(DataSource source, SigningKey key) {
        this.source = Objects.requireNonNull(source, "source");
        this.key = Objects.requireNonNull(key, "key");
    }

    /** What tells the time of recording; the system's clock unless said otherwise. */
    public JdbcAuditStoreBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * How often this node signs while entries come in from any node. It decides nothing about durability.
     *
     * @throws IllegalArgumentException when it is not positive, or over a day
     */
    public JdbcAuditStoreBuilder checkpointEvery(Duration interval) {
        if (interval.isZero()
                || interval.isNegative()
                || interval.compareTo(JdbcAuditStore.MAX_CHECKPOINT_INTERVAL) > 0) {
            throw new IllegalArgumentException(
                    "The checkpoint interval is " + interval + ": give more than zero, and at most a day");
        }
        this.checkpointInterval = interval;
        return this;
    }

    /**
     * How long callers wait while the database is asked whether a commit took effect whose connection was lost. When the time
     * is over they get an {@link dev.guildhall.audit.store.AuditUnavailableException}, and the event may be in the log.
     *
     * @throws IllegalArgumentException when it is negative, or over a day
     */
    public JdbcAuditStoreBuilder outcomeWait(Duration longest) {
        if (longest.isNegative() || longest.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("The wait for an outcome is " + longest + ": give zero to a day");
        }
        this.outcomeWait = longest;
        return this;
    }

    /**
     * Opens the store, or begins the log where the tables hold none. Any number of nodes may do so at once.
     *
     * @throws dev.guildhall.audit.store.DamagedLogException when the log was changed, is incomplete or is signed with another
     *     key
     * @throws dev.guildhall.audit.store.AuditUnavailableException when the database fails
     */
    public JdbcAuditStore open() {
        return new JdbcAuditStore(this);
    }
}
