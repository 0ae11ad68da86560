/**
 * The warning text: its options and its template. Error messages have a component of their own. Nothing else lives here.
 */
@NullMarked
package dev.guildhall.components.warningtext;

import org.jspecify.annotations.NullMarked;
