package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.merkle.Nodes;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.MalformedNoteException;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the log in the tables. Believes what it reads: to check it is the verifier's work. */
final class TableReader implements LogReader {

    /** How many stored hashes are read at once, as tlog-tiles has them in a tile. */
    private static final int TILE = 1 << Edge.HEIGHTS_PER_LEVEL;

    private static final String CHECKPOINT = "SELECT note FROM guildhall_audit_checkpoint";
    private static final String ENTRIES =
            "SELECT index, leaf, bytes FROM guildhall_audit_entry WHERE index >= ? AND index < ? ORDER BY index";
    private static final String LEAVES =
            "SELECT leaf FROM guildhall_audit_entry WHERE index >= ? AND index < ? ORDER BY index";
    private static final String NODES =
            "SELECT hash FROM guildhall_audit_node WHERE level = ? AND index >= ? AND index < ? ORDER BY index";

    private final Database database;

    TableReader(Database database) {
        this.database = database;
    }

    private record Tile(int level, long index) {}

    @Override
    public Checkpoint latest() {
        return database.transact("read the checkpoint", TableReader::checkpoint)
                .orElseThrow(() -> new DamagedLogException(
                        "The row of guildhall_audit_checkpoint is gone: restore the log from a copy"));
    }

    /** The last checkpoint; empty when none was ever written. */
    static Optional<Checkpoint> checkpoint(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHECKPOINT);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(Checkpoint.parse(row.getBytes(1))) : Optional.empty();
        } catch (MalformedNoteException e) {
            throw new DamagedLogException("The log's checkpoint is malformed, for " + e.getMessage(), e);
        }
    }

    @Override
    public MerkleTree tree(Checkpoint checkpoint) {
        return tree(checkpoint.size());
    }

    MerkleTree tree(long size) {
        return new MerkleTree(size, nodes(size));
    }

    /** The hashes of the tree of this size, for one computation: each tile is read once and then remembered. */
    private Nodes nodes(long size) {
        Map<Tile, List<Hash>> read = new HashMap<>();
        return (height, index) -> {
            int level = height / Edge.HEIGHTS_PER_LEVEL;
            int within = height % Edge.HEIGHTS_PER_LEVEL;
            long first = index << within;
            Tile tile = new Tile(level, first / TILE);
            List<Hash> hashes = read.get(tile);
            if (hashes == null) {
                hashes = hashes(tile, size);
                read.put(tile, hashes);
            }
            int from = (int) (first % TILE);
            if (from + (1 << within) > hashes.size()) {
                throw new IOException("Hashes of level " + level + " are missing after " + hashes.size() + " from "
                        + first / TILE * TILE + " on");
            }
            return subtree(hashes, from, within);
        };
    }

    private static Hash subtree(List<Hash> hashes, int from, int height) {
        if (height == 0) {
            return hashes.get(from);
        }
        int half = 1 << (height - 1);
        return TreeHasher.node(subtree(hashes, from, height - 1), subtree(hashes, from + half, height - 1));
    }

    private List<Hash> hashes(Tile tile, long size) throws IOException {
        long from = tile.index * TILE;
        long to = Math.min(from + TILE, size >>> (tile.level * Edge.HEIGHTS_PER_LEVEL));
        try {
            return database.commit(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(tile.level == 0 ? LEAVES : NODES)) {
                    int parameter = 1;
                    if (tile.level > 0) {
                        statement.setInt(parameter++, tile.level);
                    }
                    statement.setLong(parameter++, from);
                    statement.setLong(parameter, to);
                    List<Hash> hashes = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            hashes.add(Hash.of(rows.getBytes(1)));
                        }
                    }
                    return hashes;
                }
            });
        } catch (SQLException e) {
            throw new IOException(SqlFailure.of("read the tree", e), e);
        }
    }

    @Override
    public List<StoredEntry> entries(long first, int count) {
        if (first < 0 || count < 0 || count > MAX_ENTRIES) {
            throw new IllegalArgumentException("Entries from " + first + " on and " + count
                    + " of them are asked for: give an index from 0 and at most " + MAX_ENTRIES + " entries");
        }
        long end = Math.min(latest().size(), first + count);
        if (end <= first) {
            return List.of();
        }
        return database.transact("read entries", connection -> {
            try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
                statement.setLong(1, first);
                statement.setLong(2, end);
                try (ResultSet rows = statement.executeQuery()) {
                    return entries(rows, first, end);
                }
            }
        });
    }

    private static List<StoredEntry> entries(ResultSet rows, long first, long end) throws SQLException {
        List<StoredEntry> entries = new ArrayList<>();
        for (long index = first; index < end; index++) {
            if (!rows.next() || rows.getLong(1) != index) {
                throw new DamagedLogException("Entry " + index + " is missing: restore the log from a copy");
            }
            byte[] bytes = rows.getBytes(3);
            entries.add(new StoredEntry(index, Hash.of(rows.getBytes(2)), Optional.ofNullable(bytes)));
        }
        return entries;
    }
}
