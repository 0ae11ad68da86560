/**
 * Events as other programs read them: JSON Lines, CSV, CloudEvents, OCSF. What is exported, and that it was, is in {@code
 * reading}.
 */
@NullMarked
package dev.guildhall.audit.export;

import org.jspecify.annotations.NullMarked;
