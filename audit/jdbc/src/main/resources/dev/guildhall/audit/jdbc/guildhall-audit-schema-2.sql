-- Guildhall audit, schema 2, for PostgreSQL 14 or later. Can be run again without harm.
-- Pruning: how many entries are cut to their hashes is counted without reading the others.
-- Making the index holds up every writer while it reads the table. For a long log first run, outside a transaction,
-- CREATE INDEX CONCURRENTLY guildhall_audit_entry_cut ON guildhall_audit_entry (index) WHERE bytes IS NULL;
-- and if that fails DROP INDEX guildhall_audit_entry_cut before running it again: an index made in part is invalid and slow.

CREATE INDEX IF NOT EXISTS guildhall_audit_entry_cut ON guildhall_audit_entry (index) WHERE bytes IS NULL;

INSERT INTO guildhall_audit_schema (version) VALUES (2) ON CONFLICT DO NOTHING;
