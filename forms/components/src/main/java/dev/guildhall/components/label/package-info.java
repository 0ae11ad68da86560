/**
 * The label of a form control: its options and its template. The label of a group of controls is a legend, in
 * {@code fieldset}. Nothing else lives here.
 */
@NullMarked
package dev.guildhall.components.label;

import org.jspecify.annotations.NullMarked;
