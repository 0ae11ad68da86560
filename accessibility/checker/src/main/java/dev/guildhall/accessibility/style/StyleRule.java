package dev.guildhall.accessibility.style;

import java.util.List;

/**
 * The declarations of one selector.
 *
 * @param layer the cascade layer as {@code outer.inner}; empty outside of any
 * @param order where it stands in the sheet; later wins among equals
 * @param setsMore whether it also sets properties that no rule asks for
 */
record StyleRule(
        Selector selector,
        Condition condition,
        String layer,
        List<Declaration> declarations,
        List<Declaration.Variable> variables,
        int order,
        boolean setsMore) {}
