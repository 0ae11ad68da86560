/**
 * Jakarta Validation constraints for what British public services ask: postcodes, telephone numbers, National Insurance
 * numbers and the like, each as tolerant of spaces and case as people type them. They work on any bean, with or without
 * forms. Whether a number was really issued, and to whom, cannot be told here.
 */
@NullMarked
package dev.guildhall.core.constraint;

import org.jspecify.annotations.NullMarked;
