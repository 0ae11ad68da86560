package dev.guildhall.forms.journey;

import dev.guildhall.forms.condition.Condition;

/**
 * A condition that waits for its target.
 *
 * @param <B> the builder that goes on
 */
public final class Branch<B> {

    private final PageSequence<B> pages;
    private final Condition condition;

    Branch(PageSequence<B> pages, Condition condition) {
        this.pages = pages;
        this.condition = condition;
    }

    /** The page to go to, when the condition holds. */
    public B goTo(String target) {
        return pages.route(Route.when(condition, target));
    }
}
