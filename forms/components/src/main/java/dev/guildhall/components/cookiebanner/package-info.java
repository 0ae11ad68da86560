/**
 * The cookie banner: its options and its template. What is remembered of the choice, and whether the banner is shown at
 * all, is the service's to say.
 */
@NullMarked
package dev.guildhall.components.cookiebanner;

import org.jspecify.annotations.NullMarked;
