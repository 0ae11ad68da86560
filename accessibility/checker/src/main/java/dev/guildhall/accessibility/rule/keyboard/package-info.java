/** Rules about what can be reached and done with a keyboard, or by moving the device, as far as the source tells. */
@NullMarked
package dev.guildhall.accessibility.rule.keyboard;

import org.jspecify.annotations.NullMarked;
