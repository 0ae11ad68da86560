/**
 * How a person who went away comes back to their application on any device: by a reference number with a secret phrase, or
 * by a link that the team sends. What is kept for it, and how often somebody may try. Pages and HTTP do not live here.
 */
@NullMarked
package dev.guildhall.forms.returning;

import org.jspecify.annotations.NullMarked;
