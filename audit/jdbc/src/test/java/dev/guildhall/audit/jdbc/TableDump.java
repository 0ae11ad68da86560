package dev.guildhall.audit.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** Every table of the database's own schemas, byte by byte as PostgreSQL copies them out. */
final class TableDump {

    private static final String TABLES =
            "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables"
                    + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')";

    private TableDump() {}

    static byte[] of(PGSimpleDataSource source) throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            ByteArrayOutputStream dump = new ByteArrayOutputStream();
            for (String table : tables(connection)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("COPY " + table + " TO STDOUT (FORMAT binary)", dump);
            }
            return dump.toByteArray();
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    /** Whether the file of a table has these bytes, in a row or in what is left of one. */
    static boolean fileHas(PGSimpleDataSource source, String table, byte[] run) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
            try (ResultSet row =
                    statement.executeQuery("SELECT pg_read_binary_file(pg_relation_filepath('" + table + "'))")) {
                row.next();
                return has(row.getBytes(1), run);
            }
        }
    }

    /** Puts the table's rows into a new file. */
    static void rewrite(PGSimpleDataSource source, String table) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM FULL " + table);
        }
    }

    static boolean has(byte[] dump, byte[] run) {
        return new String(dump, StandardCharsets.ISO_8859_1).contains(new String(run, StandardCharsets.ISO_8859_1));
    }
}
