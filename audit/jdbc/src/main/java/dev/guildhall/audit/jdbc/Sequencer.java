package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.store.DamagedLogException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives batches their places in the log: in one round trip where no other node has written since this one did, else in one
 * transaction of three under the lock of the log's head. For one thread.
 */
final class Sequencer {

    private static final String BATCH_AT = "SELECT batch FROM guildhall_audit_entry WHERE index = ?";

    /** A head that is another from then on, though no entry came: no statement that believed in it finds it any more. */
    private static final String FENCE = "UPDATE guildhall_audit_head SET recorded = recorded + 1";

    private final Database database;
    private final OutcomeWait outcomeWait;
    private final HeadGuess guess = new HeadGuess();
    private long seen;

    Sequencer(Database database, OutcomeWait outcomeWait) {
        this.database = database;
        this.outcomeWait = outcomeWait;
    }

    /** What is to be written behind a head: the entries that can be recorded there. */
    private record Batch(UUID id, Head head, List<Waiting> entries) {

        /** Refuses each entry that cannot be encoded at its time of recording. */
        static Batch behind(Head head, UUID id, List<Waiting> entries) {
            long recorded = head.recorded();
            List<Waiting> sound = new ArrayList<>(entries.size());
            for (Waiting entry : entries) {
                try {
                    entry.notBefore(recorded);
                } catch (RuntimeException e) {
                    entry.refuse(e);
                    continue;
                }
                recorded = entry.recorded();
                sound.add(entry);
            }
            return new Batch(id, head, sound);
        }

        /** Where the head is afterwards; empty when it was not where it was believed to be. */
        Optional<Head> write(Connection connection) throws SQLException {
            return entries.isEmpty() ? Optional.of(head) : BatchStatement.write(connection, id, head, entries);
        }
    }

    /**
     * Commits the entries and acknowledges each; an entry that cannot be encoded at its time of recording is refused alone.
     *
     * @throws SQLException when nothing of the batch was committed
     * @throws OutcomeWait.GivenUpException when it is not known whether the batch was committed
     */
    void commit(List<Waiting> entries) throws SQLException {
        UUID id = UUID.randomUUID();
        Optional<Head> believed = guess.take();
        if (believed.isPresent()) {
            Batch batch = Batch.behind(believed.get(), id, entries);
            if (commitAtOnce(batch)) {
                acknowledge(batch);
                return;
            }
            commitUnderLock(id, batch.entries);
        } else {
            commitUnderLock(id, entries);
        }
    }

    /** Whether the head was where it is believed to be; else nothing was written, and the locked road tells why. */
    private boolean commitAtOnce(Batch batch) throws SQLException {
        try {
            Optional<Head> moved = database.commitAtOnce(batch::write);
            moved.ifPresentOrElse(guess::wasRight, guess::wasWrong);
            return moved.isPresent();
        } catch (Database.UnknownOutcomeException e) {
            guess.forget();
            if (!outcomeWait.find(() -> tookEffect(batch))) {
                throw e;
            }
            return true;
        } catch (SQLException e) {
            guess.wasWrong();
            return false;
        }
    }

    private void commitUnderLock(UUID id, List<Waiting> entries) throws SQLException {
        guess.forget();
        List<Batch> batch = new ArrayList<>(1);
        try {
            Head moved = database.commit(connection -> {
                batch.add(Batch.behind(lock(connection), id, entries));
                return batch.get(0).write(connection).orElseThrow();
            });
            guess.learn(moved);
        } catch (Database.UnknownOutcomeException e) {
            if (!outcomeWait.find(() -> tookEffect(batch.get(0)))) {
                throw e;
            }
        }
        acknowledge(batch.get(0));
    }

    private void acknowledge(Batch batch) {
        long first = batch.head.size();
        for (int n = 0; n < batch.entries.size(); n++) {
            batch.entries.get(n).acknowledge(first + n);
        }
        seen = first + batch.entries.size();
    }

    private Head lock(Connection connection) throws SQLException {
        Head head = Head.lock(connection);
        if (head.size() < seen) {
            throw new DamagedLogException("The log in the database has " + head.size() + " entries and had " + seen
                    + ": it was put back to an earlier state, and writing to it would make a second history");
        }
        return head;
    }

    /**
     * The lock is had only once the transaction that was left behind has ended. One of a single statement may not even have
     * begun, though, for it may still be on its way to the server: where the batch is not there, it must not come any more.
     */
    private boolean tookEffect(Batch batch) throws SQLException {
        return database.commit(connection -> {
            lock(connection);
            if (isThere(connection, batch)) {
                return true;
            }
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(FENCE);
            }
            return false;
        });
    }

    private static boolean isThere(Connection connection, Batch batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BATCH_AT)) {
            statement.setLong(1, batch.head.size());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && batch.id.equals(row.getObject(1, UUID.class));
            }
        }
    }
}
