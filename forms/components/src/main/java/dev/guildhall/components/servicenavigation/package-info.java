/**
 * The service navigation: its options and its template. Navigation within a journey is not here.
 */
@NullMarked
package dev.guildhall.components.servicenavigation;

import org.jspecify.annotations.NullMarked;
