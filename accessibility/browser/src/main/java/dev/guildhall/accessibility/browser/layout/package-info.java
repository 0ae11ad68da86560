/** Where things come to stand in the window, and the rules that judge it: targets, wider spacing, a narrow screen. */
@NullMarked
package dev.guildhall.accessibility.browser.layout;

import org.jspecify.annotations.NullMarked;
