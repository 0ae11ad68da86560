/**
 * The rules about roles, states and properties. The vocabulary that they check against lives in the aria package beside the
 * tree. Rules about names do not live here.
 */
@NullMarked
package dev.guildhall.accessibility.rule.aria;

import org.jspecify.annotations.NullMarked;
