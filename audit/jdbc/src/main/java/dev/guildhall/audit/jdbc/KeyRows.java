package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.subject.SubjectToken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The rows of subjects' keys. A row is inserted once and never deleted, so that each change of it is one statement that either
 * finds it as it should be or waits for whoever is changing it. To be used in {@link Database#commitDurably}, at whose
 * isolation a statement sees what it waited for.
 */
final class KeyRows {

    private static final String READ = "SELECT wrapped FROM guildhall_audit_subject_key WHERE token = ?";
    private static final String PUT =
            "INSERT INTO guildhall_audit_subject_key (token, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String PUT_ERASED =
            "INSERT INTO guildhall_audit_subject_key (token) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String ERASE =
            "UPDATE guildhall_audit_subject_key SET wrapped = NULL WHERE token = ? AND wrapped IS NOT NULL";
    private static final String READMIT = "INSERT INTO guildhall_audit_subject_key AS known (token, wrapped)"
            + " VALUES (?, ?) ON CONFLICT (token) DO UPDATE SET wrapped = EXCLUDED.wrapped WHERE known.wrapped IS NULL";
    private static final String PUT_MARK =
            "INSERT INTO guildhall_audit_subject_master (mark) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String READ_MARK = "SELECT mark FROM guildhall_audit_subject_master";

    private KeyRows() {}

    /**
     * What is known of a subject.
     *
     * @param isThere whether anything is
     * @param wrapped the key; empty when the subject is erased, or nothing is known
     */
    record Row(boolean isThere, Optional<byte[]> wrapped) {
        boolean isErased() {
            return isThere && wrapped.isEmpty();
        }
    }

    static Row read(Connection connection, SubjectToken token) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setBytes(1, token.bytes());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new Row(true, Optional.ofNullable(row.getBytes(1)))
                        : new Row(false, Optional.empty());
            }
        }
    }

    /** Puts the key in where nothing is known of the subject, and answers what is known then. */
    static Row settle(Connection connection, SubjectToken token, byte[] made) throws SQLException {
        update(connection, PUT, token.bytes(), made);
        return read(connection, token);
    }

    /** Takes the key away, or says of a subject of which nothing is known that it is erased; answers whether there was a key. */
    static boolean erase(Connection connection, SubjectToken token) throws SQLException {
        return update(connection, PUT_ERASED, token.bytes()) == 0 && update(connection, ERASE, token.bytes()) == 1;
    }

    /** Puts the key in where the subject has none, which locks the row in any case, and answers what is known then. */
    static Row readmit(Connection connection, SubjectToken token, byte[] made) throws SQLException {
        update(connection, READMIT, token.bytes(), made);
        return read(connection, token);
    }

    /** Puts the mark in where there is none, and answers the one that is there then. */
    static byte[] settleMark(Connection connection, byte[] mark) throws SQLException {
        update(connection, PUT_MARK, mark);
        try (PreparedStatement statement = connection.prepareStatement(READ_MARK);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBytes(1);
        }
    }

    private static int update(Connection connection, String sql, byte[]... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setBytes(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
