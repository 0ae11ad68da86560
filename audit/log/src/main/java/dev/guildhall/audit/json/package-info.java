/**
 * JSON in its canonical form of RFC 8785 (JCS): a small closed model of values, reading with every ambiguity refused, and
 * writing in the one form that may be hashed. What the values mean does not live here.
 */
@NullMarked
package dev.guildhall.audit.json;

import org.jspecify.annotations.NullMarked;
