/**
 * The rules that come from the GOV.UK Design System, which a generic checker cannot know, in one package for each part of a
 * page. They look at the classes of GOV.UK Frontend. Nothing here says that WCAG is not met.
 */
@NullMarked
package dev.guildhall.accessibility.rule.govuk;

import org.jspecify.annotations.NullMarked;
