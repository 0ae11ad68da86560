/**
 * Sealing what is personal in an event before it is recorded, and opening it for those who may read it. The keys are in
 * {@code subject}; which fields are personal is said in {@code schema}.
 */
@NullMarked
package dev.guildhall.audit.sealing;

import org.jspecify.annotations.NullMarked;
