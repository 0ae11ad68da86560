/**
 * The goals of the Maven plugin, and which files of a build are pages. What is judged, what fails a run and how it is written down
 * lives in {@code guildhall-accessibility}.
 */
@NullMarked
package dev.guildhall.accessibility.maven;

import org.jspecify.annotations.NullMarked;
