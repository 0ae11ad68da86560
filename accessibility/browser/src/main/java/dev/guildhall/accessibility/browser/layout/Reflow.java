package dev.guildhall.accessibility.browser.layout;

import dev.guildhall.accessibility.appearance.Viewport;
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
 * A page fits a narrow screen, so that nobody scrolls in two directions.
 *
 * @param lines how many lines of text the page shows
 */
record Reflow(int lines, List<Excess> excesses) implements Rule {
    /** A screen of 1280 by 1024 pixels, enlarged to 400%. */
    static final Viewport NARROW = new Viewport(320, 256);

    static final RuleDescription DESCRIPTION = RuleDescription.of("live-reflow", "Page fits a narrow screen")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.REFLOW)
            .appliesTo("the page, if it shows text")
            .expects(
                    "at a width of 320 CSS pixels no text must be scrolled to sideways, unless it needs two dimensions as"
                            + " tables, code and maps do")
            .advice("Let it take at most the width of the screen: max-width rather than width, and columns that wrap.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION, Affected.PEOPLE_WITH_MOTOR_DISABILITIES)
            .build();

    Reflow {
        excesses = List.copyOf(excesses);
    }

    static Reflow of(List<List<String>> rows) {
        return new Reflow(
                Integer.parseInt(rows.get(0).get(0)),
                rows.stream().skip(1).map(Excess::of).toList());
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
        for (Excess excess : excesses) {
            Places.find(page, excess.place())
                    .ifPresent(element -> judgements.add(new Judgement(element, verdictOn(excess))));
        }
        return judgements.isEmpty() ? List.of(new Judgement(page.root(), Verdict.passed())) : judgements;
    }

    private static Verdict verdictOn(Excess excess) {
        return switch (excess.kind()) {
            case TEXT ->
                Verdict.failed("Text in it reaches " + excess.pixels()
                        + " pixels beyond a screen of 320, so people scroll sideways to read each line.");
            case ONE_WORD ->
                Verdict.cannotTell("This word reaches " + excess.pixels()
                        + " pixels beyond a screen of 320, so people scroll sideways. Can it be broken?");
            case TWO_DIMENSIONS ->
                Verdict.cannotTell("This reaches " + excess.pixels()
                        + " pixels beyond a screen of 320. Does it need two dimensions, as a table of data or a map does,"
                        + " and does the text around it stay readable without scrolling sideways?");
            case SCROLLER ->
                Verdict.cannotTell("On a screen of 320 pixels people scroll sideways inside this, by " + excess.pixels()
                        + " pixels. Does what is in it need two dimensions, as a table of data or a map does?");
        };
    }

    /** Something that is wider than the screen. */
    record Excess(int place, Kind kind, int pixels) {
        enum Kind {
            TEXT,
            ONE_WORD,
            TWO_DIMENSIONS,
            SCROLLER
        }

        static Excess of(List<String> row) {
            return new Excess(Integer.parseInt(row.get(0)), Kind.valueOf(row.get(1)), Integer.parseInt(row.get(2)));
        }
    }
}
