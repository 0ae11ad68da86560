/**
 * The header without the GOV.UK brand: its options and its template. The page layout puts one on every page.
 */
@NullMarked
package dev.guildhall.components.genericheader;

import org.jspecify.annotations.NullMarked;
