package dev.guildhall.accessibility.rule.wording;

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
import java.util.List;
import java.util.regex.Pattern;

/** A long text has headings or lists. */
final class LongTextDivided implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "long-text", "Long text is divided by headings or lists")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.HEADINGS_AND_LABELS)
            .appliesTo("every run of 250 words or more in paragraphs")
            .expects("a heading, list, table or picture within it")
            .advice("Divide the text by headings that say what follows, and use lists.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES, Affected.SCREEN_READER_USERS)
            .build();

    private static final int LONG = 250;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        int words = 0;
        for (AccessibleElement element : page.elements()) {
            if (divides(element)) {
                words = 0;
            } else if (element.is("p") && element.isExposed() && words >= 0) {
                words += SPACE.split(element.element().text(), -1).length;
                if (words >= LONG) {
                    judgements.add(
                            new Judgement(
                                    element,
                                    Verdict.cannotTell(
                                            "Would headings or lists help people through this long text? More than 250 words stand without any.")));
                    words = -1;
                }
            }
        }
        return judgements;
    }

    private static boolean divides(AccessibleElement element) {
        return element.isOneOf(
                "h1",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "ul",
                "ol",
                "dl",
                "table",
                "figure",
                "img",
                "form",
                "fieldset",
                "summary",
                "blockquote",
                "hr",
                "article",
                "section");
    }
}
