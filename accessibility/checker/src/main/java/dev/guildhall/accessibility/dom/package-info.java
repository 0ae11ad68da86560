/**
 * The markup of a page: how it is parsed and where in the source each element stands. The tree itself is jsoup's. Styles,
 * roles, names and every judgement about accessibility do not live here.
 */
@NullMarked
package dev.guildhall.accessibility.dom;

import org.jspecify.annotations.NullMarked;
