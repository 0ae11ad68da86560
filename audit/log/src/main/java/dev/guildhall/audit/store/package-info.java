/**
 * What keeps the entries of a log: the contract of a store, receipts, and what is thrown when a store cannot do its work.
 * The store in a folder is in {@code file}; what entries say is none of a store's business.
 */
@NullMarked
package dev.guildhall.audit.store;

import org.jspecify.annotations.NullMarked;
