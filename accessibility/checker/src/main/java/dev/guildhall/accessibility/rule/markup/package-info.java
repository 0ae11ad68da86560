/** Rules about markup that HTML does not allow or no longer has, where that reaches people. */
@NullMarked
package dev.guildhall.accessibility.rule.markup;

import org.jspecify.annotations.NullMarked;
