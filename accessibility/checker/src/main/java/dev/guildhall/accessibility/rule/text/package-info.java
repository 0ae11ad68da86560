/** Rules about how text is set: capitals, italics, alignment, size, height of lines, underlines. */
@NullMarked
package dev.guildhall.accessibility.rule.text;

import org.jspecify.annotations.NullMarked;
