/** Pages in browsers that Selenium drives; needs its jars, which a team that has no Selenium does without. */
@NullMarked
package dev.guildhall.accessibility.browser.selenium;

import org.jspecify.annotations.NullMarked;
