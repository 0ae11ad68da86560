/** Rules about what the text alternative of a picture says. */
@NullMarked
package dev.guildhall.accessibility.rule.image;

import org.jspecify.annotations.NullMarked;
