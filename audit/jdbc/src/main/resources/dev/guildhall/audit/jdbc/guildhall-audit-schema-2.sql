-- Guildhall audit, schema 2, for PostgreSQL 14 or later. Can be run again without harm.
-- Pruning: how many entries are cut to their hashes is counted without reading the others.

CREATE INDEX IF NOT EXISTS guildhall_audit_entry_cut ON guildhall_audit_entry (index) WHERE bytes IS NULL;

INSERT INTO guildhall_audit_schema (version) VALUES (2) ON CONFLICT DO NOTHING;
