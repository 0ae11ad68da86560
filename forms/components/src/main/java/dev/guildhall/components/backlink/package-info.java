/**
 * The back link: its options and its template. Where a journey goes back to is not decided here.
 */
@NullMarked
package dev.guildhall.components.backlink;

import org.jspecify.annotations.NullMarked;
