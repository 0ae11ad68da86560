package dev.guildhall.accessibility.tree;

/** What an element contains: other elements, and text between them. */
sealed interface Content permits AccessibleElement, TextRun {}
