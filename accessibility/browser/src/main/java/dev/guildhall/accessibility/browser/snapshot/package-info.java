/** A page as the browser holds it at one moment: DOM and computed styles, handed to the same rules as a page's source. */
@NullMarked
package dev.guildhall.accessibility.browser.snapshot;

import org.jspecify.annotations.NullMarked;
