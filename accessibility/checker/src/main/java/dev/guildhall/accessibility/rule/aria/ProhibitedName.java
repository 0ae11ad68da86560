package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.aria.AriaAttribute;
import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.stream.Collectors;

/** An element that takes no name is given none. */
final class ProhibitedName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "aria-global-prohibited", "Element that takes no name is given none")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("kb1m8s")
            .appliesTo("every element with a global ARIA attribute that its role may prohibit")
            .expects("its role does not prohibit it")
            .advice("Take the attribute away, or put the words on the page.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    // what takes an element's role away prohibits the same as having none in particular does
    private static boolean isOnNothing(AccessibleElement element, AriaAttribute attribute) {
        return element.explicitRole().filter(role -> role == Role.NONE).isPresent()
                && Role.GENERIC.prohibits(attribute);
    }

    private static List<AriaAttribute> prohibited(AccessibleElement element) {
        return AriaAttributes.definedOn(element).stream()
                // as ARIA says, an empty value is the same as no attribute
                .filter(given -> !given.value().isBlank())
                .map(AriaAttributes.Given::attribute)
                .filter(attribute -> attribute.isGlobal()
                        && (element.role().prohibits(attribute) || isOnNothing(element, attribute)))
                .toList();
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml() && element.isExposed() && !prohibited(element).isEmpty();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        String names =
                prohibited(element).stream().map(AriaAttribute::attributeName).collect(Collectors.joining(", "));
        return Verdict.failed(
                "This element has no role that takes " + names + "; many screen readers ignore it there.");
    }
}
