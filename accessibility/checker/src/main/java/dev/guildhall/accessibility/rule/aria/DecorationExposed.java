package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;

/** What is marked as decoration is not exposed all the same. */
final class DecorationExposed implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "decoration-hidden", "Decoration is not exposed")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NON_TEXT_CONTENT)
            .act("46ca7f")
            .appliesTo("every element with the role none or presentation, and every img with an empty alt and no role")
            .expects("it is hidden, or nothing on it makes browsers ignore the mark")
            .advice("Take out what makes browsers expose it (its tabindex or ARIA attributes), or the mark.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        Optional<Role> explicit = element.explicitRole();
        if (explicit.isPresent()) {
            return explicit.get() == Role.NONE;
        }
        return element.is("img")
                && element.has("alt")
                && element.attribute("alt").isEmpty();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.role() == Role.NONE || !element.isExposed()
                ? Verdict.passed()
                : Verdict.failed("This is marked as decoration, but browsers expose it because it "
                        + (element.isFocusable() ? "takes focus." : "has ARIA attributes."));
    }
}
