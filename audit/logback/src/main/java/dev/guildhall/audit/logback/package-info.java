/**
 * From the application's log to the audit log: lines with the marker AUDIT, by their key-value pairs and never by their text.
 */
@NullMarked
package dev.guildhall.audit.logback;

import org.jspecify.annotations.NullMarked;
