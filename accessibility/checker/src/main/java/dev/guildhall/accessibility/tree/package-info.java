/**
 * The accessibility tree of a page: roles, names, descriptions, focus, visibility and ownership, worked out once and shared.
 * It reads the DOM and the computed styles and judges nothing. Rules do not live here.
 */
@NullMarked
package dev.guildhall.accessibility.tree;

import org.jspecify.annotations.NullMarked;
