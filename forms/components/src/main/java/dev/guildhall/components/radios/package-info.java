/**
 * Radios, for one answer out of a few: their options and their template. Several answers are chosen with checkboxes.
 * What a choice reveals is markup that the caller gives.
 */
@NullMarked
package dev.guildhall.components.radios;

import org.jspecify.annotations.NullMarked;
