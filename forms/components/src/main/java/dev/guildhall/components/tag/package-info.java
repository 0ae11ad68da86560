/**
 * The tag: its options and its template. The phase banner shows one.
 */
@NullMarked
package dev.guildhall.components.tag;

import org.jspecify.annotations.NullMarked;
