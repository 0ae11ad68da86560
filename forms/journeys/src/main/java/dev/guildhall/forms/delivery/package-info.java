/**
 * How what was accepted reaches the team: the policy of retries, the threads that deliver, what could not be delivered, and
 * delivery over HTTP as a signed CloudEvent. The outbox itself is the status of an application in the store.
 */
@NullMarked
package dev.guildhall.forms.delivery;

import org.jspecify.annotations.NullMarked;
