/**
 * How answers become an instance of the team's record: its shape, and the Java value of an answer. Reflection that
 * fills the record lives here and nowhere else. Which answers count does not live here.
 */
@NullMarked
package dev.guildhall.forms.binding;

import org.jspecify.annotations.NullMarked;
