/**
 * Events as the bytes of a log's entries, both ways: canonical JSON in UTF-8. What an entry is hashed and proved with is in
 * {@code merkle}, where it is kept in {@code tile} and {@code segment}.
 */
@NullMarked
package dev.guildhall.audit.entry;

import org.jspecify.annotations.NullMarked;
