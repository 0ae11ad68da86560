package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.style.Truth;

/**
 * What hides an element, with all that it inherits from the elements around it.
 *
 * @param notRendered {@code display: none} on it or around it, or content that browsers never render
 * @param invisible the computed {@code visibility}
 * @param ariaHidden {@code aria-hidden="true"} on it or around it
 * @param inert {@code inert} on it or around it
 */
record Visibility(Truth notRendered, Truth invisible, Truth ariaHidden, boolean inert) {
    static final Visibility SHOWN = new Visibility(Truth.NO, Truth.NO, Truth.NO, false);
}
