package dev.guildhall.accessibility.browser.layout;

import dev.guildhall.accessibility.browser.script.Places;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Text stays whole when people widen its spacing.
 *
 * @param lines how many lines of text the page shows
 */
record TextSpacing(int lines, List<Loss> losses) implements Rule {
    static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "live-text-spacing", "Text stays whole when spacing is widened")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.TEXT_SPACING)
            .appliesTo("the page, if it shows text")
            .expects(
                    "with lines 1.5, letters 0.12 and words 0.16 times the size of the font apart, and twice that size after"
                            + " paragraphs, no text is cut off or runs into other text that was whole before")
            .advice(
                    "Let the box grow with its text: min-height rather than height, and no overflow: hidden around text.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    TextSpacing {
        losses = List.copyOf(losses);
    }

    static TextSpacing of(List<List<String>> rows) {
        return new TextSpacing(
                Integer.parseInt(rows.get(0).get(0)),
                rows.stream().skip(1).map(Loss::of).toList());
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        if (lines == 0) {
            return List.of();
        }
        List<Judgement> judgements = new ArrayList<>();
        for (Loss loss : losses) {
            Places.find(page, loss.place())
                    .ifPresent(element -> judgements.add(new Judgement(element, verdictOn(loss, page))));
        }
        return judgements.isEmpty() ? List.of(new Judgement(page.root(), Verdict.passed())) : judgements;
    }

    private static Verdict verdictOn(Loss loss, AccessibilityTree page) {
        if (loss.kind() == Loss.Kind.CUT) {
            return loss.isCertain()
                    ? Verdict.failed("This text is cut off by " + loss.detail()
                            + " pixels when people widen the spacing of lines, letters and words.")
                    : Verdict.cannotTell(
                            "This text is shortened when people widen the spacing of letters and words. Can"
                                    + " they still read all of it somewhere?");
        }
        String other = Places.find(page, loss.detail()).map(Object::toString).orElse("another element");
        return loss.isCertain()
                ? Verdict.failed("This text runs into that of " + other
                        + " when people widen the spacing of lines, letters and words.")
                : Verdict.cannotTell("This text comes to lie over that of " + other
                        + " when people widen the spacing. Can they still read both?");
    }

    /**
     * Text that wider spacing harms.
     *
     * @param detail by how many pixels it is cut off, or the place of the element that it runs into
     */
    record Loss(int place, Kind kind, boolean isCertain, int detail) {
        enum Kind {
            CUT,
            COVERED
        }

        static Loss of(List<String> row) {
            return new Loss(
                    Integer.parseInt(row.get(0)),
                    Kind.valueOf(row.get(1)),
                    row.get(2).equals("CERTAIN"),
                    Integer.parseInt(row.get(3)));
        }
    }
}
