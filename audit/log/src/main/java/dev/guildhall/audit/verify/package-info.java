/**
 * Checking a log's folder with nothing but the log's verifier key: every file, every entry, and what is wrong with
 * which. It only reads. Writing, mending and the meaning of entries do not live here.
 */
@NullMarked
package dev.guildhall.audit.verify;

import org.jspecify.annotations.NullMarked;
