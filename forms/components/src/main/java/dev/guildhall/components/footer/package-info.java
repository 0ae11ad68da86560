/**
 * The GOV.UK footer: its options and its template. Its crown comes from {@code brand}; the footer of a page in another
 * brand is part of {@code layout}.
 */
@NullMarked
package dev.guildhall.components.footer;

import org.jspecify.annotations.NullMarked;
