/**
 * Proofs that travel: one text that holds an entry's place, its way to the root and the signed checkpoint, to be checked
 * by anyone who has the log's verifier key. Reading a log's folder does not live here.
 */
@NullMarked
package dev.guildhall.audit.proof;

import org.jspecify.annotations.NullMarked;
