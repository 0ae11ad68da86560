/**
 * What is said when options that were given as JSON cannot be understood: which option, where, and what was meant
 * perhaps. The options themselves live with their component, and reading them is internal.
 */
@NullMarked
package dev.guildhall.components.option;

import org.jspecify.annotations.NullMarked;
