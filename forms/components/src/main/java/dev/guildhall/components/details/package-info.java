/**
 * The part of a page that opens on demand: its options and its template. Nothing else lives here.
 */
@NullMarked
package dev.guildhall.components.details;

import org.jspecify.annotations.NullMarked;
