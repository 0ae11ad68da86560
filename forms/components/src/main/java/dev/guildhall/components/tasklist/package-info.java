/**
 * The task list, what a person has to do and how far each task is: its options and its template. What the statuses are
 * called is the caller's choice.
 */
@NullMarked
package dev.guildhall.components.tasklist;

import org.jspecify.annotations.NullMarked;
