/**
 * The definition of a journey as one HTML page: its problems, its map, its routes and its wordings. A definition is read,
 * never run; nothing here belongs into a running service, and no answer is ever seen.
 */
@NullMarked
package dev.guildhall.forms.report;

import org.jspecify.annotations.NullMarked;
