/** Pages in a real browser: a site on this machine, and the Chromium that visits it. */
@NullMarked
package dev.guildhall.components.browser;

import org.jspecify.annotations.NullMarked;
