-- Guildhall forms, schema 2, for PostgreSQL 14 or later: uploaded files. Can be run again without harm.

CREATE TABLE IF NOT EXISTS guildhall_file (
    id          text        PRIMARY KEY,
    chunks      integer     NOT NULL CHECK (chunks >= 0),
    expires_at  timestamptz NOT NULL
);

CREATE INDEX IF NOT EXISTS guildhall_file_expiry ON guildhall_file (expires_at);

CREATE TABLE IF NOT EXISTS guildhall_file_chunk (
    file        text        NOT NULL REFERENCES guildhall_file (id) ON DELETE CASCADE,
    number      integer     NOT NULL CHECK (number >= 0),
    content     bytea       NOT NULL,
    PRIMARY KEY (file, number)
);

-- sealed files cannot be compressed, and most others are compressed already
ALTER TABLE guildhall_file_chunk ALTER COLUMN content SET STORAGE EXTERNAL;

INSERT INTO guildhall_forms_schema (version) VALUES (2) ON CONFLICT DO NOTHING;
