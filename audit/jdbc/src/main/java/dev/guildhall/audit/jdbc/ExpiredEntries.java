package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.retention.Expiry;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.StoredEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the entries whose time is over and that are not yet cut, a batch at a time. */
final class ExpiredEntries {

    /** How many entries are in memory at once, unless said otherwise. */
    static final int AT_ONCE = 1_024;

    private static final String WHOLE = "SELECT index, leaf, bytes FROM guildhall_audit_entry"
            + " WHERE index >= ? AND index < ? AND bytes IS NOT NULL ORDER BY index LIMIT ?";

    private final Expiry expiry;
    private final long end;
    private final int atOnce;

    /**
     * @param end up to which entry it looks
     * @param atOnce how many entries are in memory at once
     */
    ExpiredEntries(Expiry expiry, long end, int atOnce) {
        this.expiry = expiry;
        this.end = end;
        this.atOnce = atOnce;
    }

    /** What is done with the indexes of a batch. */
    @FunctionalInterface
    interface Batch {
        void take(List<Long> indexes) throws SQLException;
    }

    /**
     * Gives the indexes of expired entries in their order.
     *
     * @throws DamagedLogException when an entry's bytes do not have its hash: to cut it would destroy the evidence
     */
    void forEachBatch(Connection connection, Batch work) throws SQLException {
        List<StoredEntry> entries = whole(connection, 0);
        while (!entries.isEmpty() && !expiry.isTooYoung(bytes(entries.get(0)))) {
            List<Long> expired = entries.stream()
                    .filter(entry -> expiry.isExpired(bytes(entry)))
                    .map(StoredEntry::index)
                    .toList();
            if (!expired.isEmpty()) {
                work.take(expired);
            }
            entries = whole(connection, entries.get(entries.size() - 1).index() + 1);
        }
    }

    private List<StoredEntry> whole(Connection connection, long from) throws SQLException {
        return Database.commit(connection, same -> {
            try (PreparedStatement statement = same.prepareStatement(WHOLE)) {
                statement.setLong(1, from);
                statement.setLong(2, end);
                statement.setInt(3, atOnce);
                List<StoredEntry> entries = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        entries.add(sound(rows));
                    }
                }
                return entries;
            }
        });
    }

    private static byte[] bytes(StoredEntry entry) {
        return entry.bytes().orElseThrow();
    }

    private static StoredEntry sound(ResultSet row) throws SQLException {
        StoredEntry entry = new StoredEntry(row.getLong(1), Hash.of(row.getBytes(2)), Optional.of(row.getBytes(3)));
        if (!TreeHasher.leaf(bytes(entry)).equals(entry.leafHash())) {
            throw new DamagedLogException("The log was changed: the bytes of entry " + entry.index()
                    + " do not have its hash. It is not pruned: restore the entry from a copy");
        }
        return entry;
    }
}
