package dev.guildhall.accessibility.rule;

/** A group of rules that a reviewer switches on or off as one. */
public enum RuleSet {
    /** Failing one means that WCAG 2.2 is not met at level A. */
    WCAG_22_A("WCAG 2.2 A"),
    /** Failing one means that WCAG 2.2 is not met at level AA. */
    WCAG_22_AA("WCAG 2.2 AA"),
    /** Faults that hurt people, or that break ARIA, but that do not by themselves mean that WCAG is not met. */
    BEST_PRACTICE("best practice"),
    /** Guidance of the GOV.UK Design System that a generic checker cannot know. */
    GOVUK("govuk"),
    /** Rules that a team wrote for itself. */
    OWN("own");

    private final String title;

    RuleSet(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
