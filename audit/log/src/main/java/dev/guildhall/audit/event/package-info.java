/**
 * What can be recorded: an event and its parts. Immutable values without any file, key or schema; how they become entries
 * of a log is in {@code entry}, which of them a log accepts in {@code schema}.
 */
@NullMarked
package dev.guildhall.audit.event;

import org.jspecify.annotations.NullMarked;
