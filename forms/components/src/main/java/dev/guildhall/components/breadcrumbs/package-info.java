/**
 * The breadcrumbs, links to the pages above this one: their options and their template. Where a page stands is the
 * caller's business.
 */
@NullMarked
package dev.guildhall.components.breadcrumbs;

import org.jspecify.annotations.NullMarked;
