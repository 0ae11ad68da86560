/**
 * The dialog that warns before a session ends: its options, its template, its script and its styles. The session itself
 * is the server's; nothing here ends or prolongs it.
 */
@NullMarked
package dev.guildhall.components.timeoutdialog;

import org.jspecify.annotations.NullMarked;
