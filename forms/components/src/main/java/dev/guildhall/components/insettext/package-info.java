/**
 * The inset text: its options and its template. Warnings have a component of their own. Nothing else lives here.
 */
@NullMarked
package dev.guildhall.components.insettext;

import org.jspecify.annotations.NullMarked;
