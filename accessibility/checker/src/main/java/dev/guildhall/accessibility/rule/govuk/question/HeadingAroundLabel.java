package dev.guildhall.accessibility.rule.govuk.question;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.List;

/** A heading stands around a label, and inside a legend. */
final class HeadingAroundLabel implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-heading-label", "Heading stands around a label and inside a legend")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every heading in or around a label or legend")
            .expects("it stands around the label, and inside the legend")
            .advice("Write <h1><label>...</label></h1>, but <legend><h1>...</h1></legend>.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> headings = HEADINGS.stream()
                .flatMap(name -> page.allNamed(name).stream())
                .filter(Markup::isShown)
                .toList();
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement heading : headings) {
            Markup.around(heading, HeadingAroundLabel::isCaption)
                    .ifPresent(caption -> judgements.add(new Judgement(heading, inside(caption))));
            for (AccessibleElement child : heading.children()) {
                if (isCaption(child)) {
                    judgements.add(new Judgement(heading, around(child)));
                }
            }
        }
        return judgements;
    }

    private static boolean isCaption(AccessibleElement element) {
        return element.isOneOf("label", "legend");
    }

    private static Verdict inside(AccessibleElement caption) {
        return caption.is("legend")
                ? Verdict.passed()
                : Verdict.failed("This heading stands inside a label, where only words may stand.");
    }

    private static Verdict around(AccessibleElement caption) {
        return caption.is("label")
                ? Verdict.passed()
                : Verdict.failed("This heading stands around a legend, which is then the legend of no fieldset.");
    }
}
