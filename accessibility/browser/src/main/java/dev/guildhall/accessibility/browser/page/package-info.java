/** All that a check asks of a browser. Who drives it lives elsewhere. */
@NullMarked
package dev.guildhall.accessibility.browser.page;

import org.jspecify.annotations.NullMarked;
