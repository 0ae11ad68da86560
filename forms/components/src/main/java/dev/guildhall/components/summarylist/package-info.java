/**
 * The summary list and its card: their options and their templates. Which answers are shown is for the caller to say.
 * Tables have a component of their own.
 */
@NullMarked
package dev.guildhall.components.summarylist;

import org.jspecify.annotations.NullMarked;
