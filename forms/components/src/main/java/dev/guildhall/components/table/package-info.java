/**
 * The table: its options and its template. Its rows are what the caller gives, in that order; nothing is sorted or
 * divided into pages here.
 */
@NullMarked
package dev.guildhall.components.table;

import org.jspecify.annotations.NullMarked;
