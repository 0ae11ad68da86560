/**
 * Which actions a log accepts and what their fields are: the type of each, and whether it is personal data. Nothing here
 * records or seals.
 */
@NullMarked
package dev.guildhall.audit.schema;

import org.jspecify.annotations.NullMarked;
