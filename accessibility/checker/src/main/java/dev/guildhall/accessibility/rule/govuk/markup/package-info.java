/**
 * How pages that are built with GOV.UK Frontend are written: what the rules about them share. Nothing here judges.
 */
@NullMarked
package dev.guildhall.accessibility.rule.govuk.markup;

import org.jspecify.annotations.NullMarked;
