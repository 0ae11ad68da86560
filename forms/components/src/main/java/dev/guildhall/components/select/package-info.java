/**
 * The list that opens to choose one of many: its options and its template. A few choices are better shown as radios.
 * Nothing else lives here.
 */
@NullMarked
package dev.guildhall.components.select;

import org.jspecify.annotations.NullMarked;
