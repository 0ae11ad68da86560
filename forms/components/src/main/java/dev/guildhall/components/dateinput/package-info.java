/**
 * Fields for a date that a person knows by heart: their options and their template. Whether the date exists is checked
 * elsewhere. Nothing else lives here.
 */
@NullMarked
package dev.guildhall.components.dateinput;

import org.jspecify.annotations.NullMarked;
