/**
 * The feedback component, which invites people to say how a service was: its options and its template. Where the
 * feedback goes is not known here.
 */
@NullMarked
package dev.guildhall.components.feedback;

import org.jspecify.annotations.NullMarked;
