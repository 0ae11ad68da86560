package dev.guildhall.accessibility.tree;

/** Text between elements, as it stands in the source. */
record TextRun(String text) implements Content {}
