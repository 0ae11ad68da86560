package dev.guildhall.accessibility.style;

import java.util.List;

/**
 * The declarations of one selector.
 *
 * @param condition whether the at-rules around it hold
 * @param order where it stands in the sheet; later wins among equals
 */
record StyleRule(Selector selector, Truth condition, List<Declaration> declarations, int order) {}
