/**
 * The door to the accessibility checker: the checker, the pages that it takes and the list of rules that come with it.
 * Rules, reports, the accessibility tree and styles have packages of their own. Nothing here knows of forms or of a browser.
 */
@NullMarked
package dev.guildhall.accessibility;

import org.jspecify.annotations.NullMarked;
