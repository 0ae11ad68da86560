/**
 * The phase banner: its options and its template. The phase of a service is in core.
 */
@NullMarked
package dev.guildhall.components.phasebanner;

import org.jspecify.annotations.NullMarked;
