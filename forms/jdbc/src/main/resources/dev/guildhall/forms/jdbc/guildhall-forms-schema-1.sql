-- Guildhall forms, schema 1, for PostgreSQL 14 or later. Can be run again without harm.
-- JdbcSchema.create(dataSource) runs it; a team with a migration tool of its own can run it there instead.

CREATE TABLE IF NOT EXISTS guildhall_forms_schema (
    version     integer     PRIMARY KEY,
    applied_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS guildhall_application (
    journey         text        NOT NULL,
    application     text        NOT NULL,
    version         bigint      NOT NULL CHECK (version > 0),
    journey_version text        NOT NULL,
    status          text        NOT NULL CHECK (status IN ('draft', 'submitting', 'submitted', 'undeliverable')),
    reference       text        CHECK ((reference IS NULL) = (status = 'draft')),
    submitted_at    timestamptz CHECK ((submitted_at IS NULL) = (status = 'draft')),
    attempts        integer     CHECK ((attempts IS NULL) = (status IN ('draft', 'submitted'))),
    due_at          timestamptz CHECK ((due_at IS NULL) = (status <> 'submitting')),
    started_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    contents        bytea       NOT NULL,
    -- indexed in place of expires_at, which every save changes: a save within the same hour touches no index
    expires_hour    timestamp   NOT NULL GENERATED ALWAYS AS (date_trunc('hour', expires_at AT TIME ZONE 'UTC')) STORED,
    PRIMARY KEY (journey, application)
) WITH (
    -- room on each page for the next version of a row, and contents of up to 8 kB beside the row's other columns
    fillfactor = 70,
    toast_tuple_target = 8160
);

-- sealed contents cannot be compressed
ALTER TABLE guildhall_application ALTER COLUMN contents SET STORAGE EXTERNAL;

CREATE UNIQUE INDEX IF NOT EXISTS guildhall_application_reference
    ON guildhall_application (journey, reference) WHERE reference IS NOT NULL;

CREATE INDEX IF NOT EXISTS guildhall_application_due
    ON guildhall_application (journey, due_at) WHERE status = 'submitting';

CREATE INDEX IF NOT EXISTS guildhall_application_undeliverable
    ON guildhall_application (journey, submitted_at) WHERE status = 'undeliverable';

CREATE INDEX IF NOT EXISTS guildhall_application_expiry
    ON guildhall_application (expires_hour) WHERE status IN ('draft', 'submitted');

INSERT INTO guildhall_forms_schema (version) VALUES (1) ON CONFLICT DO NOTHING;
