/** Where the keyboard leads: a walk with the Tab key, and the rules that judge it. */
@NullMarked
package dev.guildhall.accessibility.browser.focus;

import org.jspecify.annotations.NullMarked;
