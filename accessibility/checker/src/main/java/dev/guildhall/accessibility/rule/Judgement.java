package dev.guildhall.accessibility.rule;

import dev.guildhall.accessibility.tree.AccessibleElement;

/** What a rule says about one target of a page. */
public record Judgement(AccessibleElement target, Verdict verdict) {}
