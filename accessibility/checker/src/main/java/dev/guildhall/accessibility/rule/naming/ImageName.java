package dev.guildhall.accessibility.rule.naming;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** An image has a name or is marked as decoration. */
final class ImageName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "image-name", "Image has a name or is marked as decoration")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NON_TEXT_CONTENT)
            .act("23a2a8")
            .appliesTo("every img element and every element with the role img, unless it is hidden")
            .expects("it has an accessible name, or is marked as decoration")
            .advice("Write an alt attribute that says what the image says, or alt=\"\" if it only decorates.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        if (!element.is("img") && !(element.role() == Role.IMG && element.isHtml())) {
            return false;
        }
        // inside a button, too: not every screen reader passes over what is in it
        return !element.isProgrammaticallyHidden() && !element.isInert();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        if (element.role() == Role.NONE || !element.name().isEmpty()) {
            return Verdict.passed();
        }
        if (element.is("img") && !element.has("alt")) {
            return Verdict.failed("This image has no alt attribute, so screen readers may read out its file name.");
        }
        return Verdict.failed("This image has no name and is not marked as decoration.");
    }
}
