/**
 * The rules about the ways into, out of and around a page: skip links, back links, change links, other languages, footers.
 */
@NullMarked
package dev.guildhall.accessibility.rule.govuk.navigation;

import org.jspecify.annotations.NullMarked;
