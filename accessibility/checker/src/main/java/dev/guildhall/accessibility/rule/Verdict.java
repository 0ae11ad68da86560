package dev.guildhall.accessibility.rule;

/**
 * What a rule says about one target.
 *
 * <pre>{@code
 * Verdict.passed();
 * Verdict.failed("This button has no name.");
 * Verdict.cannotTell("Does the picture only decorate the page?");
 * }</pre>
 */
public sealed interface Verdict {
    static Verdict passed() {
        return Passed.INSTANCE;
    }

    /** The target certainly breaks the rule; one sentence says why, the rule's own advice how to mend it. */
    static Verdict failed(String why) {
        return new Failed(why, "");
    }

    /** The target certainly breaks the rule, and this case has a better mend than the rule's own advice. */
    static Verdict failed(String why, String mend) {
        return new Failed(why, mend);
    }

    /** Only a person can tell; the question is what they should ask themselves. */
    static Verdict cannotTell(String question) {
        return new CannotTell(question);
    }

    /** The target meets the rule's expectation. */
    enum Passed implements Verdict {
        INSTANCE
    }

    /**
     * The target certainly breaks the rule.
     *
     * @param mend how to mend it; empty means the rule's own advice
     */
    record Failed(String why, String mend) implements Verdict {}

    /** Only a person can tell. */
    record CannotTell(String question) implements Verdict {}
}
