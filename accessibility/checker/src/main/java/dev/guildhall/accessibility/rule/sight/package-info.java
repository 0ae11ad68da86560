/**
 * Rules about what people see: colours, the space between letters and lines, text that is cut off, how a screen is held. They
 * ask the computed styles that the tree gives; how style sheets come to those lives elsewhere.
 */
@NullMarked
package dev.guildhall.accessibility.rule.sight;

import org.jspecify.annotations.NullMarked;
