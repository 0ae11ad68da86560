package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.rotation.KeyChain;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.audit.store.AuditStore;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs how far the log goes. Nodes sign at once without a lock: the row of the checkpoint only ever moves to a larger size,
 * and over the same size every node signs the same root.
 */
final class Signer {

    private static final Logger LOG = LoggerFactory.getLogger(Signer.class);

    private static final String BEGIN_HEAD =
            "INSERT INTO guildhall_audit_head (size, recorded, edge) SELECT 0, 0, ''::bytea"
                    + " WHERE NOT EXISTS (SELECT FROM guildhall_audit_entry)"
                    + " AND NOT EXISTS (SELECT FROM guildhall_audit_checkpoint) ON CONFLICT DO NOTHING";
    private static final String BEGIN = "INSERT INTO guildhall_audit_checkpoint (size, note) SELECT 0, ?"
            + " WHERE NOT EXISTS (SELECT FROM guildhall_audit_entry) ON CONFLICT DO NOTHING";
    private static final String MOVE = "UPDATE guildhall_audit_checkpoint SET size = ?, note = ? WHERE size < ?";

    private final Database database;
    private final TableReader reader;
    /** How many entries are looked through at once for one that hands the log over. */
    private static final int AT_ONCE = 1_024;

    /** The last checkpoint that this node signed or checked: what it was over can never change. */
    private Checkpoint trusted;

    /** The key that this node signs with. */
    private SigningKey key;

    /** The key that this node hands the log over to: where the answer was lost, the log tells whether it did. */
    private Optional<SigningKey> successor = Optional.empty();

    /** The keys that the log had since this node opened it, whichever node handed it over. */
    private final KeyChain keys;

    private Consumer<Checkpoint> listener = checkpoint -> {};

    private Signer(Database database, TableReader reader, SigningKey key, Checkpoint trusted) {
        this.database = database;
        this.reader = reader;
        this.key = key;
        this.keys = new KeyChain(key.verifierKey());
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
                    + ": open it with the key that the log has now, or verify it");
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
     * @throws AuditUnavailableException when the database fails, or the log was handed over to a key that this node does not
     *     have and no node that has it has signed yet
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
        follow(stored);
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
        if (!isOurs()) {
            throw new AuditUnavailableException("The log was handed over to " + keys.last()
                    + ", and this node's key signs no more: open the log here with that key");
        }
        Checkpoint next = Checkpoint.sign(key, head.size(), head.edge().root());
        requireRoot(next);
        Checkpoint moved = database.transactDurably("write the checkpoint", connection -> move(connection, next));
        trust(next);
        return moved;
    }

    /** As {@link #sign}, unless another key signs the log by now. */
    void signLast() {
        try {
            sign();
        } catch (AuditUnavailableException e) {
            if (isOurs()) {
                throw e;
            }
            LOG.info("{}", e.getMessage());
        }
    }

    /** Whether the key that the log has now is this node's. */
    private synchronized boolean isOurs() {
        return keys.last().equals(key.verifierKey());
    }

    /** Hands the log over to another key, which this node signs with from then on. */
    synchronized Receipt rotate(
            Rotator rotator, SigningKey next, Function<KeyRotation, AuditStore.Entry> telling, long now) {
        sign();
        successor = Optional.of(next);
        Rotator.HandedOver handedOver = rotator.rotate(key, next, telling, now);
        follow(handedOver.first());
        trust(handedOver.first());
        return handedOver.receipt();
    }

    /** Goes on to the key that signed the checkpoint, where the entries since the last one lead to it. */
    private void follow(Checkpoint stored) {
        if (stored.isSignedBy(keys.last())) {
            return;
        }
        for (long index = trusted.size(); index < stored.size(); index += AT_ONCE) {
            int count = (int) Math.min(AT_ONCE, stored.size() - index);
            for (StoredEntry entry : reader.entries(index, count)) {
                entry.bytes().flatMap(KeyRotation::in).ifPresent(keys::follow);
            }
        }
        if (!stored.isSignedBy(keys.last())) {
            throw new DamagedLogException("The log was changed: its checkpoint over " + stored.size()
                    + " entries is not signed by " + keys.last() + ", and no entry leads to another key");
        }
        key = successor.filter(next -> next.verifierKey().equals(keys.last())).orElse(key);
    }

    /** Answers the new checkpoint, or that of a node that has signed over more meanwhile. */
    static Checkpoint move(Connection connection, Checkpoint next) throws SQLException {
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
            if (keys.signed(checkpoint) && reader.tree(checkpoint.size()).root().equals(checkpoint.root())) {
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
