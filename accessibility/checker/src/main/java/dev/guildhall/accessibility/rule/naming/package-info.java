/**
 * The rules that say which elements need an accessible name. What a name is computed from lives with the tree. Rules about
 * what a name says, rather than that there is one, do not live here.
 */
@NullMarked
package dev.guildhall.accessibility.rule.naming;

import org.jspecify.annotations.NullMarked;
