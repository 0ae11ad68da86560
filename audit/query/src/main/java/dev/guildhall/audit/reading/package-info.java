/**
 * The way to the events of a log: an index that is derived from it, and the reader that records each read. What can be asked
 * is in {@code query}.
 */
@NullMarked
package dev.guildhall.audit.reading;

import org.jspecify.annotations.NullMarked;
