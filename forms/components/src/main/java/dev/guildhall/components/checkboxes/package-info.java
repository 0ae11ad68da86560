/**
 * Checkboxes, for any number of answers out of a few: their options and their template. One answer is chosen with
 * radios. What a choice reveals is markup that the caller gives.
 */
@NullMarked
package dev.guildhall.components.checkboxes;

import org.jspecify.annotations.NullMarked;
