/**
 * Wording in the languages that a service speaks. A wording is one value with its translations, so that a missing
 * translation is a fact that can be checked. Formatting, message catalogues and HTML do not live here.
 */
@NullMarked
package dev.guildhall.core.text;

import org.jspecify.annotations.NullMarked;
