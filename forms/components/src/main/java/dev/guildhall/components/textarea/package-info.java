/**
 * The field for several lines of text: its options and its template. One with a limit and a count is in
 * {@code charactercount}. Nothing else lives here.
 */
@NullMarked
package dev.guildhall.components.textarea;

import org.jspecify.annotations.NullMarked;
