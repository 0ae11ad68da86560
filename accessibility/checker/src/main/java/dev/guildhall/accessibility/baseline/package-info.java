/**
 * Findings that a team knows and will mend later: the file that lists them, and the comparison of a report with it. What is found
 * does not depend on it.
 */
@NullMarked
package dev.guildhall.accessibility.baseline;

import org.jspecify.annotations.NullMarked;
