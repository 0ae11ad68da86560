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
import java.util.Map;
import java.util.Set;

/** An ARIA attribute is one that the element may have. */
final class AttributePermitted implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "aria-attribute-permitted", "ARIA attribute suits the element")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("5c01ea")
            .appliesTo("every element with ARIA attributes that assistive technology meets")
            .expects("its role takes each of them, and prohibits none")
            .advice("Take the attribute out, or give the element a role that takes it.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    /** Elements without a role of their own here, which browsers may give another one, by where they stand or are named. */
    private static final Map<String, Role> ROLE_ELSEWHERE = Map.of(
            "aside", Role.COMPLEMENTARY,
            "body", Role.DOCUMENT,
            "footer", Role.CONTENTINFO,
            "header", Role.BANNER,
            "li", Role.LISTITEM,
            "section", Role.REGION);

    /** Elements that HTML gives no role and that take only what every element takes. */
    private static final Set<String> WITHOUT_ROLE = Set.of(
            "abbr",
            "canvas",
            "cite",
            "dl",
            "figcaption",
            "kbd",
            "label",
            "legend",
            "map",
            "picture",
            "rp",
            "rt",
            "ruby",
            "var",
            "wbr");

    private static final Set<String> LIKE_APPLICATIONS = Set.of("audio", "embed", "iframe", "object", "video");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return (element.isHtml() || element.isSvg())
                && !AriaAttributes.definedOn(element).isEmpty()
                && element.role() != Role.NONE
                && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        for (AriaAttributes.Given given : AriaAttributes.definedOn(element)) {
            if (!permits(element, given.attribute())) {
                return Verdict.failed(words(element, given.attribute()));
            }
        }
        return Verdict.passed();
    }

    private static boolean permits(AccessibleElement element, AriaAttribute attribute) {
        Role role = element.role();
        if (role.takes(attribute)) {
            return true;
        }
        // GOV.UK Frontend says with it whether a radio's conditional question is open, and screen readers tell people
        if (role == Role.RADIO && attribute == AriaAttribute.EXPANDED) {
            return true;
        }
        boolean ownRole = element.explicitRole().isPresent();
        if (role == Role.GENERIC && !ownRole) {
            Role elsewhere = ROLE_ELSEWHERE.get(element.element().normalName());
            return elsewhere != null && elsewhere.takes(attribute);
        }
        return role == Role.UNMAPPED && permitsWithoutRole(element, attribute);
    }

    /** What ARIA in HTML lets elements have that have no role. */
    private static boolean permitsWithoutRole(AccessibleElement element, AriaAttribute attribute) {
        if (element.is("input")) {
            return Role.TEXTBOX.takes(attribute);
        }
        if (element.is("summary")) {
            return Role.BUTTON.takes(attribute);
        }
        if (LIKE_APPLICATIONS.contains(element.element().normalName())) {
            return Role.APPLICATION.takes(attribute);
        }
        return !WITHOUT_ROLE.contains(element.element().normalName());
    }

    private static String words(AccessibleElement element, AriaAttribute attribute) {
        Role role = element.role();
        String kind = role == Role.GENERIC || role == Role.UNMAPPED
                ? "A " + element.element().normalName() + " element"
                : "An element with the role " + role.token();
        return role.prohibits(attribute)
                ? kind + " must not have " + attribute.attributeName() + "; many screen readers ignore it there."
                : kind + " does not take " + attribute.attributeName() + ", so browsers ignore it.";
    }
}
