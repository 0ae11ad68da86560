/**
 * The pagination, links to the pages of a long list or to the steps before and after: its options and its templates.
 * Which pages are named and which are left out is the caller's choice.
 */
@NullMarked
package dev.guildhall.components.pagination;

import org.jspecify.annotations.NullMarked;
