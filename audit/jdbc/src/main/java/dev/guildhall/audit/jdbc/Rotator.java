package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.KeyHandover;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.audit.store.AuditStore;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Hands the log over to another key in one transaction: the entry that tells of it, and the first checkpoint that the next key
 * signs. So there is no moment in which a checkpoint over the entry is the present key's.
 */
final class Rotator {

    private final Database database;

    Rotator(Database database) {
        this.database = database;
    }

    /**
     * What a hand-over leaves.
     *
     * @param receipt the entry's
     * @param first the next key's first checkpoint
     */
    record HandedOver(Receipt receipt, Checkpoint first) {}

    /**
     * Hands the log over.
     *
     * @param now milliseconds since 1970
     * @throws AuditUnavailableException when the database fails, or another node handed the log over before
     */
    HandedOver rotate(SigningKey present, SigningKey next, Function<KeyRotation, AuditStore.Entry> telling, long now) {
        return database.transact("hand the log over", connection -> {
            Head head = Head.lock(connection);
            requirePresent(connection, present);
            KeyHandover handover =
                    KeyHandover.sign(present, next, head.size(), head.edge().root());
            KeyRotation rotation = new KeyRotation(present.verifierKey(), handover);
            Waiting entry = new Waiting(telling.apply(rotation), now, Waiting.Kind.WAITING);
            entry.notBefore(head.recorded());
            Receipt receipt = new Receipt(head.size(), entry.leaf());
            Head moved = BatchStatement.write(connection, UUID.randomUUID(), head, List.of(entry))
                    .orElseThrow();
            Checkpoint first = Checkpoint.sign(next, moved.size(), moved.edge().root());
            Signer.move(connection, first);
            return new HandedOver(receipt, first);
        });
    }

    private static void requirePresent(Connection connection, SigningKey present) throws SQLException {
        boolean isPresent = TableReader.checkpoint(connection)
                .filter(stored -> stored.isSignedBy(present.verifierKey()))
                .isPresent();
        if (!isPresent) {
            throw new AuditUnavailableException(
                    "Another node handed the log over to another key meanwhile: open it with that key");
        }
    }
}
