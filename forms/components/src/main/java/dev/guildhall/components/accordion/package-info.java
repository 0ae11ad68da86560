/**
 * The accordion, sections that a person opens one by one: its options and its template. Which sections were open is
 * remembered by the page's script; without it, all are open.
 */
@NullMarked
package dev.guildhall.components.accordion;

import org.jspecify.annotations.NullMarked;
