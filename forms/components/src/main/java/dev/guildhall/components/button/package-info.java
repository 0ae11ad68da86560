/**
 * The button, which can also be a link that looks like one: its options and its template. Its style comes with the
 * assets. Groups of buttons are laid out by the page, not here.
 */
@NullMarked
package dev.guildhall.components.button;

import org.jspecify.annotations.NullMarked;
