/**
 * The field for a password, with a button that shows it: its options and its template. Nothing about passwords
 * themselves is known here.
 */
@NullMarked
package dev.guildhall.components.passwordinput;

import org.jspecify.annotations.NullMarked;
