/**
 * The language navigation: its options and its template. Which languages a service speaks is in core.
 */
@NullMarked
package dev.guildhall.components.languagenavigation;

import org.jspecify.annotations.NullMarked;
