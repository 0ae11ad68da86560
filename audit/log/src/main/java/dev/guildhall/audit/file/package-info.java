/**
 * The store in a folder: group commits into write-ahead segments, and a C2SP tlog-tiles tree that grows beside them. The
 * formats of the files are in {@code segment} and {@code tile}.
 */
@NullMarked
package dev.guildhall.audit.file;

import org.jspecify.annotations.NullMarked;
