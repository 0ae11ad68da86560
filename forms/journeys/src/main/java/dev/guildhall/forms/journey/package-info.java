/**
 * The definition of a journey: its pages in order, the routes between them, and the checks that refuse a definition that
 * cannot work. A definition is immutable and is shared by everybody. A person's answers, HTTP and HTML do not live here.
 */
@NullMarked
package dev.guildhall.forms.journey;

import org.jspecify.annotations.NullMarked;
