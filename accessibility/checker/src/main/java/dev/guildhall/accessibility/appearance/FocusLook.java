package dev.guildhall.accessibility.appearance;

/** What style sheets make of an element that takes focus, as far as the source tells. */
public enum FocusLook {
    /** They may change something, or it is not known what they change. */
    MAY_CHANGE,
    /** They leave it to the browser, which draws an outline. */
    LEFT_TO_BROWSER,
    /** They certainly take the browser's outline away, and certainly change nothing else. */
    OUTLINE_TAKEN_AWAY
}
