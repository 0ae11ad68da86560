/** Pages in browsers that Playwright drives; needs its jars, which a team that has no Playwright does without. */
@NullMarked
package dev.guildhall.accessibility.browser.playwright;

import org.jspecify.annotations.NullMarked;
