/**
 * Who did something, and how sure the service is of that. Actors are named by pseudonymous identifiers only; names,
 * e-mail addresses and other personal data do not live here.
 */
@NullMarked
package dev.guildhall.core.actor;

import org.jspecify.annotations.NullMarked;
