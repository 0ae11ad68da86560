/**
 * The definition of a journey: its pages in order, the routes between them, and the checks that refuse a definition that
 * cannot work. A definition is immutable and knows nothing of any person's answers, of HTTP or of HTML.
 */
@NullMarked
package dev.guildhall.forms.journey;

import org.jspecify.annotations.NullMarked;
