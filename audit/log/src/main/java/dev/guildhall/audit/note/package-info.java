/**
 * C2SP signed notes: keys and their text forms, signing and verifying, and the checkpoint of a log as a note. Ed25519 is
 * the one algorithm. What a checkpoint's tree holds and where notes are kept do not live here.
 */
@NullMarked
package dev.guildhall.audit.note;

import org.jspecify.annotations.NullMarked;
