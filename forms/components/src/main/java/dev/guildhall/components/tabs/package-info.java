/**
 * The tabs, parts of a page of which one is shown: their options and their template. Without the page's script they are
 * a table of contents with all parts below it.
 */
@NullMarked
package dev.guildhall.components.tabs;

import org.jspecify.annotations.NullMarked;
