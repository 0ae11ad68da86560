/**
 * Who did what, when, to whose record, with what outcome: audit events, and the log that acknowledges an event only once
 * it is on disk and can prove later that it was never changed. The pieces that this is made of have packages of their
 * own: canonical JSON, the Merkle tree, signed notes, tiles, segments. Storing events elsewhere and searching them do not
 * live here.
 */
@NullMarked
package dev.guildhall.audit;

import org.jspecify.annotations.NullMarked;
