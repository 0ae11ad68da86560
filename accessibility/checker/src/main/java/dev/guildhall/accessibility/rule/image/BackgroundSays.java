package dev.guildhall.accessibility.rule.image;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** A background picture tells nothing that words do not. */
final class BackgroundSays implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "background-picture", "Background picture tells nothing that words do not")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NON_TEXT_CONTENT)
            .appliesTo("every element that holds words or nothing at all and has a picture behind it")
            .expects("it only decorates")
            .advice("Put an img with a text alternative into the page, or say it in words.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    private static final Pattern PICTURE = Pattern.compile("(?i)url\\((?!\\s*[\"']?data:)");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml()
                && element.isRendered()
                && !element.isOneOf("html", "body", "input", "select", "textarea")
                && hasPicture(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return Verdict.cannotTell("Does the picture behind this tell people anything that no words tell them?");
    }

    private static boolean hasPicture(AccessibleElement element) {
        return element.style().value(StyleProperty.BACKGROUND_IMAGE) instanceof StyleValue.Words image
                && PICTURE.matcher(image.words()).find();
    }
}
