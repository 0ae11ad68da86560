/**
 * The people that a log's events are about: the token that stands for a subject in the log, and the key that seals what is
 * personal, which can be destroyed. What is sealed with it is in {@code sealing}.
 */
@NullMarked
package dev.guildhall.audit.subject;

import org.jspecify.annotations.NullMarked;
