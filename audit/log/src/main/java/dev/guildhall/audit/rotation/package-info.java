/**
 * How a log goes on under another key: the entries that hand it over, and the chain of keys that they make. Who signs when is
 * the store's work.
 */
@NullMarked
package dev.guildhall.audit.rotation;

import org.jspecify.annotations.NullMarked;
