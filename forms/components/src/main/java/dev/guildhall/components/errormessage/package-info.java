/**
 * The error message beside a question: its options and its template. A form control that holds one gives it its id.
 * The list of all errors at the top of the page is in {@code errorsummary}.
 */
@NullMarked
package dev.guildhall.components.errormessage;

import org.jspecify.annotations.NullMarked;
