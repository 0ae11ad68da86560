package dev.guildhall.accessibility.rule.markup;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** Text that changes by itself can be stopped. */
final class TextUpdates implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "text-updates", "Text that changes by itself can be stopped")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.PAUSE_STOP_HIDE)
            .act("efbfc7")
            .appliesTo("every timer or ticker, and every script that changes text again and again")
            .expects("people can pause, stop or hide it")
            .advice("Add a button that pauses what changes.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES, Affected.SCREEN_READER_USERS)
            .build();

    private static final Pattern WRITES = Pattern.compile("\\.(?:innerText|textContent|innerHTML)\\s*[+]?=(?!=)");

    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:start|begin|auto|run)\\w*(?:updat|tick|count|slide|rotat|scroll|timer|carousel)");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        if (element.is("script")) {
            String code = element.element().data();
            return code.contains("setInterval") && WRITES.matcher(code).find();
        }
        if (element.is("body") && NAMED.matcher(element.attribute("onload")).find()) {
            return true;
        }
        return element.isExposed() && (element.role() == Role.TIMER || element.role() == Role.MARQUEE);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return Verdict.cannotTell("Text seems to change by itself here: can people pause, stop or hide that?");
    }
}
