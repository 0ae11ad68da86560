package dev.guildhall.accessibility.rule.naming;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.EnumSet;
import java.util.Set;

/** An SVG element with the role of an image has a name. */
final class SvgImageName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("svg-image-name", "SVG image has a name")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NON_TEXT_CONTENT)
            .act("7d6734")
            .appliesTo(
                    "every SVG element with the explicit role img, graphics-document or graphics-symbol that assistive technology meets")
            .expects("it has an accessible name")
            .advice("Give it a title element as its first child, or aria-hidden=\"true\" if it only decorates.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final Set<Role> PICTURES = EnumSet.of(Role.IMG, Role.GRAPHICS_DOCUMENT, Role.GRAPHICS_SYMBOL);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isSvg()
                && element.explicitRole().filter(PICTURES::contains).isPresent()
                && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.name().isEmpty() ? Verdict.failed("This SVG image has no name.") : Verdict.passed();
    }
}
