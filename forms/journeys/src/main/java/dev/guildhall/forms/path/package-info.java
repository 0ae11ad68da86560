/**
 * The one route through a journey that a set of answers takes. The path is the only judge of which pages and answers
 * count. How answers are asked for, stored or shown does not live here.
 */
@NullMarked
package dev.guildhall.forms.path;

import org.jspecify.annotations.NullMarked;
