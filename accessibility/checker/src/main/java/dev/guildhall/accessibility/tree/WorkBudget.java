package dev.guildhall.accessibility.tree;

/** How much work the names and relations of one page may cost, so that no page can hang a check. */
final class WorkBudget {
    /** Elements and texts that may be visited while names and relations are worked out. */
    static final int MAX_VISITS = 5_000_000;

    private int left = MAX_VISITS;

    /** The steps that were taken. */
    int spent() {
        return MAX_VISITS - left;
    }

    void spend() {
        if (left-- <= 0) {
            left = 0;
            throw new PageTooComplexException("working out names and relations took more than " + MAX_VISITS
                    + " steps; split the page, or have fewer elements refer to the same text.");
        }
    }
}
