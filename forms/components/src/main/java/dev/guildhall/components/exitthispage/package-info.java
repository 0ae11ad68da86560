/**
 * The button with which a person leaves at once a page that nobody should see them read: its options and its template.
 * The keyboard shortcut and the hiding of the page are the script's.
 */
@NullMarked
package dev.guildhall.components.exitthispage;

import org.jspecify.annotations.NullMarked;
