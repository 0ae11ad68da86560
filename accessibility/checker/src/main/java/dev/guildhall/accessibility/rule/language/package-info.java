/**
 * The rules that hold the language that a page or a part of it says it is in against the language of its words. What knows
 * languages by their words and letters lives here too, and is loaded when the first page asks. Whether a language tag exists is
 * judged in the package for documents.
 */
@NullMarked
package dev.guildhall.accessibility.rule.language;

import org.jspecify.annotations.NullMarked;
