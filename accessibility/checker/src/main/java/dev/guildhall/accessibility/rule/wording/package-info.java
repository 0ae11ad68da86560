/** Rules about what the words of a name or label say, rather than that there are some. */
@NullMarked
package dev.guildhall.accessibility.rule.wording;

import org.jspecify.annotations.NullMarked;
