package dev.guildhall.accessibility.browser.page;

/** A key that is pressed on a page; none of them sends or changes anything. */
public enum Key {
    TAB,
    SHIFT_TAB,
    ESCAPE
}
