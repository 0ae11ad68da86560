package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.merkle.Hash;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a batch behind the head of the log and moves the head, in one statement that does nothing at all where the head in
 * the database is another than it is believed to be. So it needs no transaction of its own around it.
 */
final class BatchStatement {

    /** The statement's own transaction is durable, whatever the connection says, as soon as it has moved the head. */
    private static final String MOVE = "WITH head AS (UPDATE guildhall_audit_head SET size = ?, recorded = ?, edge = ?"
            + " WHERE size = ? AND recorded = ? AND edge = ? RETURNING " + Database.FORCE + ")";

    private static final String NODES = ", nodes AS (INSERT INTO guildhall_audit_node (level, index, hash)"
            + " SELECT level, index, hash"
            + " FROM head, unnest(?::integer[], ?::bigint[], ?::bytea[]) AS node (level, index, hash))";

    private static final String ENTRIES = " INSERT INTO guildhall_audit_entry (index, leaf, bytes, batch)"
            + " SELECT ? + n - 1, leaf, bytes, CASE WHEN n = 1 THEN ?::uuid END"
            + " FROM head, unnest(?::bytea[], ?::bytea[]) WITH ORDINALITY AS entry (leaf, bytes, n)";

    /** Most batches complete no node, and are spared what inserts none. */
    private static final String WRITE = MOVE + ENTRIES;

    private static final String WRITE_WITH_NODES = MOVE + NODES + ENTRIES;

    private BatchStatement() {}

    /**
     * Writes the entries, of which there is one at least, in the connection's transaction, or one of their own.
     *
     * @return the head behind them; empty when the head in the database is another, and nothing was written
     */
    static Optional<Head> write(Connection connection, UUID id, Head head, List<Waiting> entries) throws SQLException {
        List<Edge.Node> completed = new ArrayList<>();
        Edge edge = head.edge().copy();
        for (Waiting entry : entries) {
            edge.add(entry.leaf(), completed);
        }
        Head next = new Head(entries.get(entries.size() - 1).recorded(), edge);
        try (PreparedStatement statement =
                connection.prepareStatement(completed.isEmpty() ? WRITE : WRITE_WITH_NODES)) {
            int parameter = set(statement, 1, next);
            parameter = set(statement, parameter, head);
            if (!completed.isEmpty()) {
                parameter = setNodes(statement, parameter, connection, completed);
            }
            statement.setLong(parameter, head.size());
            statement.setObject(parameter + 1, id);
            statement.setArray(
                    parameter + 2,
                    hashes(connection, entries.stream().map(Waiting::leaf).toList()));
            statement.setArray(
                    parameter + 3,
                    connection.createArrayOf(
                            "bytea", entries.stream().map(Waiting::bytes).toArray(byte[][]::new)));
            return statement.executeUpdate() == 0 ? Optional.empty() : Optional.of(next);
        }
    }

    private static int set(PreparedStatement statement, int from, Head head) throws SQLException {
        statement.setLong(from, head.size());
        statement.setLong(from + 1, head.recorded());
        statement.setBytes(from + 2, head.edge().bytes());
        return from + 3;
    }

    private static int setNodes(PreparedStatement statement, int from, Connection connection, List<Edge.Node> nodes)
            throws SQLException {
        statement.setArray(
                from,
                connection.createArrayOf(
                        "integer", nodes.stream().map(Edge.Node::level).toArray()));
        statement.setArray(
                from + 1,
                connection.createArrayOf(
                        "bigint", nodes.stream().map(Edge.Node::index).toArray()));
        statement.setArray(
                from + 2, hashes(connection, nodes.stream().map(Edge.Node::hash).toList()));
        return from + 3;
    }

    private static Array hashes(Connection connection, List<Hash> hashes) throws SQLException {
        return connection.createArrayOf(
                "bytea", hashes.stream().map(Hash::bytes).toArray(byte[][]::new));
    }
}
