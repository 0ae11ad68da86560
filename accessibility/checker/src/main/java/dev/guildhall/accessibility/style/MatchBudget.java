package dev.guildhall.accessibility.style;

/** How much work may still be spent on matching selectors of a page, so that no style sheet can hang a check. */
final class MatchBudget {
    /** Steps of matching that one page may cost. */
    static final int MAX_STEPS = 5_000_000;

    private int left = MAX_STEPS;

    /** Takes one step; false when nothing is left, and then nothing is known any more. */
    boolean spend() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }

    boolean isSpent() {
        return left == 0;
    }
}
