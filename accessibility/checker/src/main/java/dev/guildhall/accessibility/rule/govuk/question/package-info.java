/**
 * The rules about how a question is asked: its heading, its group, its hint. What may be typed is in {@code field}.
 */
@NullMarked
package dev.guildhall.accessibility.rule.govuk.question;

import org.jspecify.annotations.NullMarked;
