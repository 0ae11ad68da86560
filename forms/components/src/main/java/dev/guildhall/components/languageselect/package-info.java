/**
 * The switch between the languages of a service: its options, its template and its styles. Which languages there are is
 * in core; remembering the choice is the service's.
 */
@NullMarked
package dev.guildhall.components.languageselect;

import org.jspecify.annotations.NullMarked;
