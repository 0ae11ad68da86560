/**
 * The write-ahead segments that an entry is durable in before it is acknowledged: their bytes, writing them with one
 * force for many entries, and reading them after a crash. What an entry means, and the tree that it ends up in, do not
 * live here.
 */
@NullMarked
package dev.guildhall.audit.segment;

import org.jspecify.annotations.NullMarked;
