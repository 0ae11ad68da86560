package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.publish.CheckpointPublisher;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** Says how a log in a database is to be opened; {@link #open} opens it. */
public final class JdbcAuditStoreBuilder {

    final DataSource source;
    final SigningKey key;
    Clock clock = Clock.systemUTC();
    Duration checkpointInterval = JdbcAuditStore.DEFAULT_CHECKPOINT_INTERVAL;
    Duration outcomeWait = JdbcAuditStore.DEFAULT_OUTCOME_WAIT;
    int prunedAtOnce = ExpiredEntries.AT_ONCE;
    final List<CheckpointPublisher> publishers = new ArrayList<>();

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
     * Where else each signed checkpoint is to be kept, from the one that the store is opened with on; several places are
     * given one by one. No caller waits for them, and what fails is logged and tried again.
     *
     * <p>Every node that is told to publishes the checkpoints that it signs or has checked, so that a place may be given the same
     * one by several nodes, and one over fewer entries after one over more: an address or another log has to take both. Give
     * each node a file of its own, for a file takes no checkpoint that goes back.
     */
    public JdbcAuditStoreBuilder publishTo(CheckpointPublisher publisher) {
        publishers.add(Objects.requireNonNull(publisher, "publisher"));
        return this;
    }

    JdbcAuditStoreBuilder prunedAtOnce(int entries) {
        this.prunedAtOnce = entries;
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
