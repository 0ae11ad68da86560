package dev.guildhall.audit.review;

import dev.guildhall.core.text.Text;

/**
 * What is wrong with something that was typed.
 *
 * @param field the field, as its parameter is named
 * @param target the id of the control to go to
 * @param message what to do about it
 */
record SearchError(String field, String target, Text message) {}
