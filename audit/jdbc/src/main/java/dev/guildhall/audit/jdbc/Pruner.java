package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.retention.Expiry;
import dev.guildhall.audit.store.CutList;
import dev.guildhall.audit.store.CutLists;
import dev.guildhall.audit.store.Pruning;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts expired entries to their hashes, a batch in each transaction. The session that has the lock is also the one that cuts:
 * whoever loses the one cannot do the other, so that a node never cuts beside another that has told of something else.
 */
final class Pruner {

    private static final String DOING = "prune the audit log to its end";
    private static final String COUNT = "SELECT count(*) FROM guildhall_audit_entry WHERE bytes IS NULL";
    private static final String CUT = "UPDATE guildhall_audit_entry SET bytes = NULL WHERE index = ANY (?)";

    private final PruningLock lock;
    private final Signer signer;
    private final int atOnce;

    /** @param atOnce how many entries are looked at, and at most cut, in a transaction */
    Pruner(Database database, Signer signer, int atOnce) {
        this.lock = new PruningLock(database);
        this.signer = signer;
        this.atOnce = atOnce;
    }

    /** @param telling records what is going to be cut */
    Pruning prune(Expiry expiry, Consumer<CutList> telling) {
        return Database.told(DOING, () -> lock.holding(connection -> prune(connection, expiry, telling)));
    }

    private Pruning prune(Connection connection, Expiry expiry, Consumer<CutList> telling) throws SQLException {
        ExpiredEntries expired = new ExpiredEntries(expiry, signer.sign().size(), atOnce);
        CutLists planned = new CutLists();
        planned.cutBefore(cutBefore(connection));
        // none of the entries is kept: they are found a second time when they are cut
        expired.forEachBatch(connection, batch -> batch.forEach(planned::add));
        Pruning pruning = planned.pruning();
        if (!pruning.isEmpty()) {
            planned.lists().forEach(telling);
            signer.sign();
            expired.forEachBatch(connection, batch -> cut(connection, batch));
        }
        return pruning;
    }

    private static long cutBefore(Connection connection) throws SQLException {
        return Database.commit(connection, same -> {
            try (Statement statement = same.createStatement();
                    ResultSet row = statement.executeQuery(COUNT)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static void cut(Connection connection, List<Long> indexes) throws SQLException {
        Database.commitDurably(connection, same -> {
            Array cut = same.createArrayOf("bigint", indexes.toArray());
            try (PreparedStatement statement = same.prepareStatement(CUT)) {
                statement.setArray(1, cut);
                return statement.executeUpdate();
            }
        });
    }
}
