package dev.guildhall.audit.jdbc;

import java.sql.SQLException;

/** Work that an interrupt neither fails nor ends: a pool's wait for a connection fails on one. The interrupt is kept. */
final class Uninterrupted {

    private Uninterrupted() {}

    /** Does the work, and does it again when it failed as an interrupt came. */
    static <R> R run(Database.Doing<R> work) throws SQLException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    return work.run();
                } catch (SQLException e) {
                    if (!Thread.interrupted()) {
                        throw e;
                    }
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
