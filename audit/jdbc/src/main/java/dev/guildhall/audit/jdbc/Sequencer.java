package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.store.DamagedLogException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Gives batches their places in the log: each in one transaction of three round trips, under the lock of the log's head.
 * For one thread.
 */
final class Sequencer {

    private static final String WRITE = "WITH entries AS ("
            + "INSERT INTO guildhall_audit_entry (index, leaf, bytes, batch)"
            + " SELECT ? + n - 1, leaf, bytes, CASE WHEN n = 1 THEN ?::uuid END"
            + " FROM unnest(?::bytea[], ?::bytea[]) WITH ORDINALITY AS entry (leaf, bytes, n)),"
            + " nodes AS (INSERT INTO guildhall_audit_node (level, index, hash)"
            + " SELECT level, index, hash FROM unnest(?::integer[], ?::bigint[], ?::bytea[]) AS node (level, index, hash))"
            + " UPDATE guildhall_audit_head SET size = ?, recorded = ?, edge = ?";

    private static final String BATCH_AT = "SELECT batch FROM guildhall_audit_entry WHERE index = ?";

    private final Database database;
    private final OutcomeWait outcomeWait;
    private long seen;

    Sequencer(Database database, OutcomeWait outcomeWait) {
        this.database = database;
        this.outcomeWait = outcomeWait;
    }

    /** A batch that was written, and committed unless that is just being found out. */
    private record Written(UUID id, long first, List<Waiting> entries) {}

    /**
     * Commits the entries and acknowledges each; an entry that cannot be encoded at its time of recording is refused alone.
     *
     * @throws SQLException when nothing of the batch was committed
     * @throws OutcomeWait.GivenUpException when it is not known whether the batch was committed
     */
    void commit(List<Waiting> batch) throws SQLException {
        UUID id = UUID.randomUUID();
        List<Written> written = new ArrayList<>(1);
        try {
            database.commit(connection -> written.add(write(connection, id, batch)));
        } catch (Database.UnknownOutcomeException e) {
            if (!outcomeWait.find(() -> tookEffect(written.get(0)))) {
                throw e;
            }
        }
        Written committed = written.get(0);
        for (int n = 0; n < committed.entries.size(); n++) {
            committed.entries.get(n).acknowledge(committed.first + n);
        }
        seen = committed.first + committed.entries.size();
    }

    private Written write(Connection connection, UUID id, List<Waiting> batch) throws SQLException {
        Head head = lock(connection);
        long first = head.size();
        long recorded = head.recorded();
        List<Waiting> sound = new ArrayList<>(batch.size());
        for (Waiting entry : batch) {
            try {
                entry.notBefore(recorded);
            } catch (RuntimeException e) {
                entry.refuse(e);
                continue;
            }
            recorded = entry.recorded();
            sound.add(entry);
        }
        if (!sound.isEmpty()) {
            insert(connection, id, head.edge(), sound);
        }
        return new Written(id, first, sound);
    }

    private Head lock(Connection connection) throws SQLException {
        Head head = Head.lock(connection);
        if (head.size() < seen) {
            throw new DamagedLogException("The log in the database has " + head.size() + " entries and had " + seen
                    + ": it was put back to an earlier state, and writing to it would make a second history");
        }
        return head;
    }

    /** Writes the entries behind the edge, which grows by them, in the caller's transaction and under its lock of the head. */
    static void insert(Connection connection, UUID id, Edge edge, List<Waiting> entries) throws SQLException {
        long first = edge.size();
        List<Edge.Node> completed = new ArrayList<>();
        for (Waiting entry : entries) {
            edge.add(entry.leaf(), completed);
        }
        Array leaves = connection.createArrayOf(
                "bytea", entries.stream().map(entry -> entry.leaf().bytes()).toArray(byte[][]::new));
        Array bytes = connection.createArrayOf(
                "bytea", entries.stream().map(Waiting::bytes).toArray(byte[][]::new));
        Array levels = connection.createArrayOf(
                "integer", completed.stream().map(Edge.Node::level).toArray());
        Array indexes = connection.createArrayOf(
                "bigint", completed.stream().map(Edge.Node::index).toArray());
        Array hashes = connection.createArrayOf(
                "bytea", completed.stream().map(node -> node.hash().bytes()).toArray(byte[][]::new));
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            statement.setLong(1, first);
            statement.setObject(2, id);
            statement.setArray(3, leaves);
            statement.setArray(4, bytes);
            statement.setArray(5, levels);
            statement.setArray(6, indexes);
            statement.setArray(7, hashes);
            statement.setLong(8, edge.size());
            statement.setLong(9, entries.get(entries.size() - 1).recorded());
            statement.setBytes(10, edge.bytes());
            statement.executeUpdate();
        }
    }

    /** The lock is had only once the transaction that was left behind has ended: what is read then does not change. */
    private boolean tookEffect(Written written) throws SQLException {
        return database.commit(connection -> {
            lock(connection);
            try (PreparedStatement statement = connection.prepareStatement(BATCH_AT)) {
                statement.setLong(1, written.first);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() && written.id.equals(row.getObject(1, UUID.class));
                }
            }
        });
    }
}
