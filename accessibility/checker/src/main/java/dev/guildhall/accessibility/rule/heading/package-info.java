/**
 * The rules about headings. The rule of the GOV.UK Design System that a page has one h1 lives with the other govuk rules.
 * What counts as a heading is told by the tree.
 */
@NullMarked
package dev.guildhall.accessibility.rule.heading;

import org.jspecify.annotations.NullMarked;
