/**
 * The rules about how a page tells of errors: its title, its error summary and the messages beside the fields.
 */
@NullMarked
package dev.guildhall.accessibility.rule.govuk.error;

import org.jspecify.annotations.NullMarked;
