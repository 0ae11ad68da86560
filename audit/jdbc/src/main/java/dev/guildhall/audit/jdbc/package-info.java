/**
 * The store of an audit log in PostgreSQL: many nodes write one log, and the database says in which order. What entries
 * say, and how hashes are computed, live in guildhall-audit.
 */
@NullMarked
package dev.guildhall.audit.jdbc;

import org.jspecify.annotations.NullMarked;
