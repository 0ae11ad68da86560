-- Guildhall audit, keys of subjects, schema 1, for PostgreSQL 14 or later. Can be run again without harm.
-- JdbcSchema.createForSubjectKeys(dataSource) runs it; a team with a migration tool of its own can run it there instead.
-- Best in a database of its own, whose back-ups live shorter than the log's: a key in a back-up is a key.

CREATE TABLE IF NOT EXISTS guildhall_audit_subjects_schema (
    version     integer     PRIMARY KEY,
    applied_at  timestamptz NOT NULL DEFAULT now()
);

-- tells whether a master key is the one that the keys below are wrapped under
CREATE TABLE IF NOT EXISTS guildhall_audit_subject_master (
    only_one    boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    mark        bytea       NOT NULL
);

-- rows are never deleted: one without a key says that the subject is erased
CREATE TABLE IF NOT EXISTS guildhall_audit_subject_key (
    token       bytea       PRIMARY KEY CHECK (length(token) = 32),
    -- wrapped under the master key, never in clear; null once the subject is erased
    wrapped     bytea       CHECK (length(wrapped) = 61)
) WITH (
    -- PostgreSQL keeps what a row held until it is vacuumed: here after each erasure, not after a fifth of the table
    autovacuum_vacuum_threshold = 0,
    autovacuum_vacuum_scale_factor = 0
);

INSERT INTO guildhall_audit_subjects_schema (version) VALUES (1) ON CONFLICT DO NOTHING;
