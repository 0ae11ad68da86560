/**
 * What a person answered: immutable values, and the set of them that an application holds. Values never show themselves
 * in {@code toString}, so that no log or error message can carry them. How an answer is asked for, read from a form or
 * stored does not live here.
 */
@NullMarked
package dev.guildhall.forms.answer;

import org.jspecify.annotations.NullMarked;
