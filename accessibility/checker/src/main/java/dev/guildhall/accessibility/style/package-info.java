/**
 * The computed styles that rules ask for, from {@code style} elements and {@code style} attributes: reading sheets, matching
 * selectors and the cascade. What the source cannot decide is unknown here, never guessed. Layout, colours and anything about
 * roles or names do not live here.
 */
@NullMarked
package dev.guildhall.accessibility.style;

import org.jspecify.annotations.NullMarked;
