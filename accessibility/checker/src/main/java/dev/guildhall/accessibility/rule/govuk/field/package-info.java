/**
 * The rules about the fields that people type into: keyboards, purposes, spelling, pasting and placeholders.
 */
@NullMarked
package dev.guildhall.accessibility.rule.govuk.field;

import org.jspecify.annotations.NullMarked;
