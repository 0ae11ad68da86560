package dev.guildhall.accessibility.rule;

import dev.guildhall.accessibility.rule.Criterion.Level;
import java.util.Optional;

/** A group of rules that a reviewer switches on or off as one. */
public enum RuleSet {
    /** Failing one means that WCAG 2.2 is not met at level A. */
    WCAG_22_A("WCAG 2.2 A"),
    /** Failing one means that WCAG 2.2 is not met at level AA. */
    WCAG_22_AA("WCAG 2.2 AA"),
    /** Failing one means that WCAG 2.2 is not met at level AAA, which no law asks for; these run only where they are asked for. */
    WCAG_22_AAA("WCAG 2.2 AAA"),
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

    /** The level of WCAG that is not met where a rule of this set fails; empty for the sets beside WCAG. */
    public Optional<Level> level() {
        return switch (this) {
            case WCAG_22_A -> Optional.of(Level.A);
            case WCAG_22_AA -> Optional.of(Level.AA);
            case WCAG_22_AAA -> Optional.of(Level.AAA);
            case BEST_PRACTICE, GOVUK, OWN -> Optional.empty();
        };
    }

    /** True if the set belongs to a check up to this level of WCAG; the sets beside WCAG belong to every check. */
    public boolean isWithin(Level highest) {
        return level().map(level -> level.compareTo(highest) <= 0).orElse(true);
    }
}
