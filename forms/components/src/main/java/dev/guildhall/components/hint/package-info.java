/**
 * The hint below a label or a legend: its options and its template. A form control that holds a hint gives it its id.
 * Nothing else lives here.
 */
@NullMarked
package dev.guildhall.components.hint;

import org.jspecify.annotations.NullMarked;
