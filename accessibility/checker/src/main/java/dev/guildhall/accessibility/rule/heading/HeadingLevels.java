package dev.guildhall.accessibility.rule.heading;

import dev.guildhall.accessibility.aria.Role;
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

/** Headings go down one level at a time. */
final class HeadingLevels implements Rule {
    private static final Pattern LEVEL = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("heading-levels", "Headings skip no level")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every heading after the first that assistive technology meets")
            .expects("it is at most one level below the heading before it")
            .advice("Use the next level down; change how it looks with a class.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        int before = 0;
        for (AccessibleElement element : page.elements()) {
            if (element.role() != Role.HEADING || !element.isExposed() || element.visibilityIsUncertain()) {
                continue;
            }
            int level = levelOf(element);
            if (before > 0) {
                boolean skips = level > before + 1;
                judgements.add(new Judgement(element, skips ? skipped(before, level) : Verdict.passed()));
            }
            before = level;
        }
        return judgements;
    }

    /** What follows the h1 may belong below a heading that this page has no need of. */
    private static Verdict skipped(int before, int level) {
        String words = "This heading of level " + level + " follows one of level " + before + ", so level "
                + (before + 1) + " is skipped";
        return before == 1 && level == 3
                ? Verdict.cannotTell(words + ": is a heading missing?")
                : Verdict.failed(words + ".");
    }

    private static int levelOf(AccessibleElement heading) {
        String level = heading.attribute("aria-level").strip();
        if (LEVEL.matcher(level).matches()) {
            return Integer.parseInt(level);
        }
        String tag = heading.element().normalName();
        return HEADING.matcher(tag).matches() ? tag.charAt(1) - '0' : 2;
    }
}
