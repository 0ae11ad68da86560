/** Judges the page that is open in a browser; what it takes to look at one lives in the packages below. */
@NullMarked
package dev.guildhall.accessibility.browser;

import org.jspecify.annotations.NullMarked;
