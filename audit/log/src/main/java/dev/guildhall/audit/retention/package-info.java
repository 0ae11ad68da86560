/**
 * How long entries are kept: a period for each class that the schemas name, and what is over at a moment. Cutting entries to
 * their hashes is the store's work.
 */
@NullMarked
package dev.guildhall.audit.retention;

import org.jspecify.annotations.NullMarked;
