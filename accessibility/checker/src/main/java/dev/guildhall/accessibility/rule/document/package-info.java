/**
 * The rules about a page as a whole: its title and its languages. Rules about what stands in the page live in the packages
 * beside this one. Teams do not use these classes; they read their descriptions from the checker.
 */
@NullMarked
package dev.guildhall.accessibility.rule.document;

import org.jspecify.annotations.NullMarked;
