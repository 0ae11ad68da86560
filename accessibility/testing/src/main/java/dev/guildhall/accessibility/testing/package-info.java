/**
 * What a team holds its pages against in a test: that the checker finds nothing, or nothing but what is known. What is found, and
 * how it is told, lives in {@code guildhall-accessibility}.
 */
@NullMarked
package dev.guildhall.accessibility.testing;

import org.jspecify.annotations.NullMarked;
