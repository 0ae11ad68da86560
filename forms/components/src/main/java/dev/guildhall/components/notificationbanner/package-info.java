/**
 * The notification banner: its options and its template. Errors are told in the error summary. Nothing else lives here.
 */
@NullMarked
package dev.guildhall.components.notificationbanner;

import org.jspecify.annotations.NullMarked;
