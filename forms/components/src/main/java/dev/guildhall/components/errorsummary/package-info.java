/**
 * The summary of all errors on a page: its options and its template. The message beside each question is in
 * {@code errormessage}. Validation lives elsewhere.
 */
@NullMarked
package dev.guildhall.components.errorsummary;

import org.jspecify.annotations.NullMarked;
