package dev.guildhall.accessibility.rule.naming;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import dev.guildhall.accessibility.tree.AccessibleName;

/** An image button has a name. */
final class ImageButtonName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "image-button-name", "Image button has a name")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NON_TEXT_CONTENT)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("59796f")
            .appliesTo("every input of type image that assistive technology meets")
            .expects("it has an accessible name other than the browser's own")
            .advice("Write an alt attribute that says what the button does, such as alt=\"Search\".")
            .affects(Affected.SCREEN_READER_USERS, Affected.SPEECH_RECOGNITION_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.inputType().equals("image") && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        AccessibleName name = element.name();
        boolean browsersOwn =
                name.source() == AccessibleName.Source.BROWSER || name.text().equalsIgnoreCase("submit query");
        if (browsersOwn && !element.attribute("value").isBlank()) {
            return Verdict.cannotTell(
                    "Is the value of this image button read out as its name? Not every browser does so; write it into alt.");
        }
        return name.isEmpty() || browsersOwn
                ? Verdict.failed("This image button has no name of its own, so browsers call it \"Submit\".")
                : Verdict.passed();
    }
}
