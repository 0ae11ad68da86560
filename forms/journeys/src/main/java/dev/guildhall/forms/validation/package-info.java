/**
 * Judges what was typed into a page: reads it through the questions, holds it against the record's Jakarta constraints
 * and words what is wrong in the person's language. A
 * whole submission is judged here too. What happens with an accepted answer does not live here.
 */
@NullMarked
package dev.guildhall.forms.validation;

import org.jspecify.annotations.NullMarked;
