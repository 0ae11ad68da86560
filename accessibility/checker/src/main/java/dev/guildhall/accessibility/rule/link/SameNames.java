package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Links of one name lead to one place. */
final class SameNames implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "link-same-name", "Links with the same words lead to the same place")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.LINK_PURPOSE_IN_CONTEXT)
            .criterion(Criterion.CONSISTENT_IDENTIFICATION)
            .act("b20e66")
            .act("fd3a94")
            .appliesTo("every link whose words another link has too")
            .expects("both serve one purpose")
            .advice("Say in each link what is different behind it.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Map<String, AccessibleElement> firsts = new HashMap<>();
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement link : page.elements()) {
            if (!link.role().inheritsFrom(Role.LINK)
                    || !link.isExposed()
                    || link.name().isEmpty()) {
                continue;
            }
            AccessibleElement first = firsts.putIfAbsent(link.name().text().toLowerCase(Locale.ROOT), link);
            if (first != null) {
                judgements.add(new Judgement(link, verdict(first, link)));
            }
        }
        return judgements;
    }

    private static Verdict verdict(AccessibleElement first, AccessibleElement link) {
        Optional<String> address = Destination.addressOf(link);
        return address.isPresent() && address.equals(Destination.addressOf(first))
                ? Verdict.passed()
                : Verdict.cannotTell(
                        "Do this link and an earlier one with the same words lead to the same thing? Their addresses differ.");
    }
}
