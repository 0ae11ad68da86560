package dev.guildhall.accessibility.browser.layout;

import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.browser.page.LivePage;
import dev.guildhall.accessibility.browser.script.Examination;
import dev.guildhall.accessibility.browser.script.PageScript;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks at where things come to stand: on the usual screen, with wider spacing, and on a narrow screen. */
public final class LayoutExamination implements Examination {
    /** Targets after this many are not looked at, and the report says so. */
    public static final int MAX_TARGETS = 2_000;

    /** Lines of text after this many are not looked at, and the report says so. */
    public static final int MAX_LINES = 5_000;

    @Override
    public List<RuleDescription> rules() {
        return List.of(Reflow.DESCRIPTION, TextSpacing.DESCRIPTION, TargetSize.DESCRIPTION);
    }

    @Override
    public List<Rule> examine(LivePage page, Consumer<String> notJudged) {
        List<Rule> rules = new ArrayList<>();
        List<Target> targets = PageScript.TARGETS.runOn(page, String.valueOf(MAX_TARGETS)).stream()
                .map(Target::of)
                .toList();
        if (targets.size() >= MAX_TARGETS) {
            notJudged.accept("Only the first " + MAX_TARGETS + " targets were measured.");
        }
        TextSpacing spacing = TextSpacing.of(PageScript.SPACING.runOn(page, String.valueOf(MAX_LINES)));
        if (spacing.lines() >= MAX_LINES) {
            notJudged.accept("Only the first " + MAX_LINES + " lines of text were measured with wider spacing and on a"
                    + " narrow screen.");
        }
        reflow(page, notJudged).ifPresent(rules::add);
        rules.add(spacing);
        rules.add(new TargetSize(new Targets(targets)));
        return rules;
    }

    private static Optional<Rule> reflow(LivePage page, Consumer<String> notJudged) {
        page.resize(Reflow.NARROW);
        try {
            int width = Integer.parseInt(PageScript.SETTLE.runOn(page).get(0).get(0));
            if (width != Reflow.NARROW.width()) {
                notJudged.accept("The window could not be made 320 pixels wide but " + width
                        + ", so it was not judged whether the page fits a narrow screen; use Chromium.");
                return Optional.empty();
            }
            String question = "[" + width + "," + MAX_LINES + "]";
            return Optional.of(Reflow.of(PageScript.REFLOW.runOn(page, question)));
        } finally {
            page.resize(Viewport.DESKTOP);
            PageScript.SETTLE.runOn(page);
        }
    }
}
