/**
 * The page template of the Design System, block by block: its options and its template. A page with a service's own
 * header, languages and footer, ready to use, is in {@code layout}.
 */
@NullMarked
package dev.guildhall.components.template;

import org.jspecify.annotations.NullMarked;
