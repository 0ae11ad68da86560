package dev.guildhall.accessibility.sheet;

/** What became of the wish for a style sheet. */
public sealed interface SheetText {
    /** The sheet. */
    record Found(String css) implements SheetText {}

    /**
     * There is none to be had.
     *
     * @param why one sentence for the report, with the mend
     */
    record NotRead(String why) implements SheetText {}
}
