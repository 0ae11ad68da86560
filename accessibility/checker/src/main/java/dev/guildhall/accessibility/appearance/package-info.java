/**
 * What an element looks like, in values that rules can compare: colours, lengths, words. How style sheets come to these
 * values lives in {@code style}; a browser could give them as well.
 */
@NullMarked
package dev.guildhall.accessibility.appearance;

import org.jspecify.annotations.NullMarked;
