/**
 * The table whose rows can be put in another order: its options, its template, its script and its styles. Without the
 * script its headings are links to pages that the server sorts. Nothing here sorts on the server.
 */
@NullMarked
package dev.guildhall.components.sortabletable;

import org.jspecify.annotations.NullMarked;
