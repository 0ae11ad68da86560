/**
 * The vocabulary of WAI-ARIA: roles, states and properties, and which belongs with which, as tables of facts. Which role an
 * element has and what its name is do not live here.
 */
@NullMarked
package dev.guildhall.accessibility.aria;

import org.jspecify.annotations.NullMarked;
