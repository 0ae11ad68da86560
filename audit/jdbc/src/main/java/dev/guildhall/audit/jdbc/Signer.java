package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Signs how far the log goes. Nodes sign at once without a lock: the row of the checkpoint only ever moves to a larger size,
 * and over the same size every node signs the same root.
 */
final class Signer {

    private static final String BEGIN_HEAD =
            "INSERT INTO guildhall_audit_head (size, recorded, edge) SELECT 0, 0, ''::bytea"
                    + " WHERE NOT EXISTS (SELECT FROM guildhall_audit_entry)"
                    + " AND NOT EXISTS (SELECT FROM guildhall_audit_checkpoint) ON CONFLICT DO NOTHING";
    private static final String BEGIN = "INSERT INTO guildhall_audit_checkpoint (size, note) SELECT 0, ?"
            + " WHERE NOT EXISTS (SELECT FROM guildhall_audit_entry) ON CONFLICT DO NOTHING";
    private static final String MOVE = "UPDATE guildhall_audit_checkpoint SET size = ?, note = ? WHERE size < ?";

    private final Database database;
    private final TableReader reader;
    private final SigningKey key;
    /** The last checkpoint that this node signed or checked: what it was over can never change. */
    private Checkpoint trusted;

    private Consumer<Checkpoint> listener = checkpoint -> {};

    private Signer(Database database, TableReader reader, SigningKey key, Checkpoint trusted) {
        this.database = database;
        this.reader = reader;
        this.key = key;
        this.trusted = trusted;
    }

    /**
     * Begins the log where there is none, and checks that it is this key's.
     *
     * @throws DamagedLogException when it is not, or a part of the log is gone
     */
    static Signer of(Database database, TableReader reader, SigningKey key) {
        Checkpoint checkpoint = database.transactDurably("open the audit log", connection -> begin(connection, key));
        if (!checkpoint.isSignedBy(key.verifierKey())) {
            throw new DamagedLogException("The checkpoint of the log is not signed by " + key.verifierKey()
                    + ": open it with the key that it was begun with, or verify it");
        }
        Signer signer = new Signer(database, reader, key, checkpoint);
        signer.sign();
        return signer;
    }

    private static Checkpoint begin(Connection connection, SigningKey key) throws SQLException {
        try (Statement head = connection.createStatement()) {
            head.executeUpdate(BEGIN_HEAD);
        }
        if (Head.read(connection).size() == 0) {
            try (PreparedStatement empty = connection.prepareStatement(BEGIN)) {
                empty.setBytes(1, Checkpoint.sign(key, 0, TreeHasher.EMPTY_ROOT).bytes());
                empty.executeUpdate();
            }
        }
        return TableReader.checkpoint(connection)
                .orElseThrow(() -> new DamagedLogException(
                        "The log has entries and no checkpoint: restore the checkpoint from a copy"));
    }

    /** Who is told of the checkpoint that this node signed or checked last, and of each later one, in their order. */
    synchronized void tell(Consumer<Checkpoint> told) {
        listener = told;
        told.accept(trusted);
    }

    private void trust(Checkpoint checkpoint) {
        trusted = checkpoint;
        listener.accept(checkpoint);
    }

    /**
     * The checkpoint over every entry that was committed before the call.
     *
     * @throws AuditUnavailableException when the database fails
     * @throws DamagedLogException when what is stored does not go on from what was signed; nothing was signed then
     */
    synchronized Checkpoint sign() {
        Head head = database.transact("read how far the log goes", Head::read);
        Checkpoint stored = reader.latest();
        if (stored.size() < trusted.size() || head.size() < trusted.size()) {
            throw new DamagedLogException(
                    "The log in the database has " + head.size() + " entries, and a checkpoint over " + trusted.size()
                            + " was signed: it was put back to an earlier state");
        }
        if (stored.equals(trusted) && head.size() == trusted.size()) {
            return trusted;
        }
        if (stored.size() >= head.size()) {
            requireRoot(stored);
            trust(stored);
            return stored;
        }
        requireRoot(trusted);
        requireRoot(stored);
        Checkpoint next = Checkpoint.sign(key, head.size(), head.edge().root());
        requireRoot(next);
        Checkpoint moved = database.transactDurably("write the checkpoint", connection -> move(connection, next));
        trust(next);
        return moved;
    }

    /** Answers the new checkpoint, or that of a node that has signed over more meanwhile. */
    private static Checkpoint move(Connection connection, Checkpoint next) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
            statement.setLong(1, next.size());
            statement.setBytes(2, next.bytes());
            statement.setLong(3, next.size());
            statement.executeUpdate();
        }
        Optional<Checkpoint> moved = TableReader.checkpoint(connection);
        return moved.orElse(next);
    }

    /** A checkpoint is only as good as the proofs against it: they are made of the hashes that are stored. */
    private void requireRoot(Checkpoint checkpoint) {
        try {
            if (checkpoint.isSignedBy(key.verifierKey())
                    && reader.tree(checkpoint.size()).root().equals(checkpoint.root())) {
                return;
            }
        } catch (IOException e) {
            throw new AuditUnavailableException("The log's tree could not be read: " + e.getMessage(), e);
        }
        throw new DamagedLogException(
                "The log was changed: its stored hashes do not lead to the root of the checkpoint over "
                        + checkpoint.size() + " entries");
    }
}
