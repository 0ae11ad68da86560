/**
 * The skip link: its options and its template. The page layout puts one on every page.
 */
@NullMarked
package dev.guildhall.components.skiplink;

import org.jspecify.annotations.NullMarked;
