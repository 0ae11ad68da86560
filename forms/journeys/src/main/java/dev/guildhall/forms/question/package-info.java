/**
 * The questions that a journey asks, one type for each kind of answer: its wording, how what was typed is read, how the
 * answer is shown again and which component asks it. Constraints, error messages and the order of questions do not live
 * here.
 */
@NullMarked
package dev.guildhall.forms.question;

import org.jspecify.annotations.NullMarked;
