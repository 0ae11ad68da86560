/** The scripts that look at a page, and what they answer. None of them judges. */
@NullMarked
package dev.guildhall.accessibility.browser.script;

import org.jspecify.annotations.NullMarked;
