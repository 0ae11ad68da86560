package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;

/** A link leads somewhere. */
final class LinkDoesSomething implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("link-to-script", "Link leads somewhere")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .appliesTo("every link")
            .expects("its address is not a script")
            .advice("Use a button for what changes the page.")
            .affects(Affected.SCREEN_READER_USERS, Affected.KEYBOARD_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("a", "area") && element.has("href") && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.attribute("href").strip().toLowerCase(Locale.ROOT).startsWith("javascript:")
                ? Verdict.failed("This is announced as a link, and leads nowhere.")
                : Verdict.passed();
    }
}
