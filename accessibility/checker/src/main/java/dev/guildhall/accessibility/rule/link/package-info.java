/** Rules about where links lead, and what their words say. */
@NullMarked
package dev.guildhall.accessibility.rule.link;

import org.jspecify.annotations.NullMarked;
