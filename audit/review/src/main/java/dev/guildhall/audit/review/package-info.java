/**
 * The page on which reviewers look through an audit log: filters, events, one event with its proof. It finds events by {@code
 * AuditReader}, so every look is recorded.
 */
@NullMarked
package dev.guildhall.audit.review;

import org.jspecify.annotations.NullMarked;
