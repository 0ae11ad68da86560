/**
 * Wording that uses earlier answers: placeholders such as {@code ((childName))} in a text, and how they are filled. Which
 * answers count, and HTML, do not live here.
 */
@NullMarked
package dev.guildhall.forms.wording;

import org.jspecify.annotations.NullMarked;
