/**
 * What can be asked of a log and what comes back: queries, pages, events with their place. How an answer is found, and that
 * it was asked for, is in {@code reading}.
 */
@NullMarked
package dev.guildhall.audit.query;

import org.jspecify.annotations.NullMarked;
