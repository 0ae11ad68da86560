/**
 * The field for a file: its options and its template. Receiving, checking and keeping what was uploaded is the
 * service's to do.
 */
@NullMarked
package dev.guildhall.components.fileupload;

import org.jspecify.annotations.NullMarked;
