package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.aria.Relations;
import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An element with a role contains only the roles that belong to it. */
final class RequiredOwned implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "required-owned", "Role contains only what belongs to it")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .act("bc4a75")
            .appliesTo(
                    "every element that assistive technology meets with a role attribute that may contain certain roles only, unless it is busy")
            .expects("each of its children in the accessibility tree has one of those roles")
            .advice("Give each child the role that belongs there, or move what does not belong out.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.explicitRole()
                        .filter(role -> role == element.role())
                        .filter(role -> !Relations.ownedBy(role).isEmpty())
                        .isPresent()
                && (element.isHtml() || element.isSvg())
                && element.isExposed()
                && !isBusy(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        Set<Role> allowed = Relations.ownedBy(element.role());
        Deque<AccessibleElement> groups = new ArrayDeque<>();
        groups.push(element);
        Set<AccessibleElement> seen = new HashSet<>();
        while (!groups.isEmpty()) {
            AccessibleElement owner = groups.pop();
            for (AccessibleElement owned : owner.ownedElements()) {
                if (owned.visibilityIsUncertain() || !seen.add(owned)) {
                    continue;
                }
                if (!allowed.contains(owned.role())) {
                    return Verdict.failed(words(element, allowed) + "; it contains " + describe(owned) + ".");
                }
                if (owned.role() == Role.GROUP) {
                    groups.push(owned);
                }
            }
        }
        return textIn(element)
                .map(stray -> Verdict.failed(words(element, allowed) + "; it contains the text \"" + stray + "\"."))
                .orElse(Verdict.passed());
    }

    private static String words(AccessibleElement element, Set<Role> allowed) {
        return "An element with the role " + element.role().token() + " may contain only " + RoleWords.anyOf(allowed);
    }

    private static String describe(AccessibleElement element) {
        Role role = element.role();
        return role == Role.UNMAPPED || role == Role.GENERIC ? element.toString() : role.token();
    }

    /** Text in a plain div or span that stands directly inside, which is then a child without a role. */
    private static Optional<String> textIn(AccessibleElement element) {
        Deque<AccessibleElement> rest = new ArrayDeque<>(element.children());
        while (!rest.isEmpty()) {
            AccessibleElement next = rest.pop();
            boolean plain = next.isOneOf("div", "span") && next.role() == Role.GENERIC && !next.isFocusable();
            if (!plain || next.isProgrammaticallyHidden() || next.visibilityIsUncertain()) {
                continue;
            }
            String text = next.element().ownText().strip();
            if (!text.isEmpty()) {
                return Optional.of(text.length() > 40 ? text.substring(0, 40) + "…" : text);
            }
            next.children().forEach(rest::push);
        }
        return Optional.empty();
    }

    private static boolean isBusy(AccessibleElement element) {
        for (AccessibleElement step = element;
                step != null;
                step = step.parent().orElse(null)) {
            if (step.attribute("aria-busy").strip().equalsIgnoreCase("true")) {
                return true;
            }
        }
        return false;
    }
}
