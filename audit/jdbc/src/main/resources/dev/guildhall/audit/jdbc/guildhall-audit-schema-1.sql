-- Guildhall audit, schema 1, for PostgreSQL 14 or later. Can be run again without harm.
-- JdbcSchema.create(dataSource) runs it; a team with a migration tool of its own can run it there instead.
-- One log for each database schema: a second log goes into tables of a second one.

CREATE TABLE IF NOT EXISTS guildhall_audit_schema (
    version     integer     PRIMARY KEY,
    applied_at  timestamptz NOT NULL DEFAULT now()
);

-- the one row whose lock a batch holds: how far the log goes
CREATE TABLE IF NOT EXISTS guildhall_audit_head (
    only_one    boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    size        bigint      NOT NULL CHECK (size >= 0),
    -- when the last entry was recorded, in milliseconds since 1970
    recorded    bigint      NOT NULL,
    -- the roots of the complete subtrees at the right edge of the tree, 32 bytes each, largest subtree first
    edge        bytea       NOT NULL CHECK (length(edge) % 32 = 0)
) WITH (fillfactor = 10);

CREATE TABLE IF NOT EXISTS guildhall_audit_checkpoint (
    only_one    boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    size        bigint      NOT NULL CHECK (size >= 0),
    note        bytea       NOT NULL
) WITH (fillfactor = 10);

CREATE TABLE IF NOT EXISTS guildhall_audit_entry (
    index       bigint      PRIMARY KEY CHECK (index >= 0),
    leaf        bytea       NOT NULL CHECK (length(leaf) = 32),
    -- null once the entry's time was over and only its hash was kept
    bytes       bytea,
    -- which batch begins here
    batch       uuid
);

-- the roots of the complete subtrees of 256, 65536, ... entries: levels 1, 2, ...; the leaves stand with the entries
CREATE TABLE IF NOT EXISTS guildhall_audit_node (
    level       integer     NOT NULL CHECK (level > 0),
    index       bigint      NOT NULL CHECK (index >= 0),
    hash        bytea       NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, index)
);

INSERT INTO guildhall_audit_schema (version) VALUES (1) ON CONFLICT DO NOTHING;
