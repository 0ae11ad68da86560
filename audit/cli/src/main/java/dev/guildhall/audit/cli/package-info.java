/**
 * The audit log's command line: each command in a class of its own, and what they share. What a log is, and how it is
 * verified, is in {@code dev.guildhall.audit}; here are only words, files and exit codes.
 */
@NullMarked
package dev.guildhall.audit.cli;

import org.jspecify.annotations.NullMarked;
