/**
 * The field for a single line of text: its options and its template. Other components build on it, such as the date
 * input. Longer text has a component of its own.
 */
@NullMarked
package dev.guildhall.components.input;

import org.jspecify.annotations.NullMarked;
