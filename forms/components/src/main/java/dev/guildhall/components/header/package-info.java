/**
 * The GOV.UK header: its options and its template. Its drawing comes from {@code brand}; the header of a service in
 * another brand is in {@code genericheader}.
 */
@NullMarked
package dev.guildhall.components.header;

import org.jspecify.annotations.NullMarked;
