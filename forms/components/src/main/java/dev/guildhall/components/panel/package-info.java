/**
 * The panel: its options and its template. The reference number that it shows comes from elsewhere. Nothing else lives
 * here.
 */
@NullMarked
package dev.guildhall.components.panel;

import org.jspecify.annotations.NullMarked;
