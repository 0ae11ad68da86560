/**
 * What a rule is: its description, its verdicts and the sets that rules come in. Teams implement {@code Rule} to add their
 * own. The rules that come with the checker live in the packages below this one, and reports live beside it.
 */
@NullMarked
package dev.guildhall.accessibility.rule;

import org.jspecify.annotations.NullMarked;
