/**
 * The draft of an accessibility statement, as public bodies in the United Kingdom must publish one. What is known from a report is
 * filled in; what only people know is left open and marked.
 */
@NullMarked
package dev.guildhall.accessibility.statement;

import org.jspecify.annotations.NullMarked;
