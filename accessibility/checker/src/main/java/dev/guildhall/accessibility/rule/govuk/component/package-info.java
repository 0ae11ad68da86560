/**
 * The rules about single components that are no part of a question: banners, accordions and buttons.
 */
@NullMarked
package dev.guildhall.accessibility.rule.govuk.component;

import org.jspecify.annotations.NullMarked;
