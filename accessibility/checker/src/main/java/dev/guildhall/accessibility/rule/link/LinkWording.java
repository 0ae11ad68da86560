package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a link say where it leads. */
final class LinkWording implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "link-wording", "Words of a link say where it leads")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.LINK_PURPOSE_IN_CONTEXT)
            .appliesTo("every link with a name that leads to another page")
            .expects("its words are not ones that could stand on any link")
            .advice("Say in the link what people find behind it.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    /** The Design System and WCAG failure F84 name most of these; the last four are Welsh. */
    private static final Set<String> SAY_NOTHING = Set.of(
            "click here",
            "click this",
            "here",
            "this",
            "this link",
            "page",
            "this page",
            "more",
            "more...",
            "read more",
            "learn more",
            "find out more",
            "see more",
            "more info",
            "more information",
            "more details",
            "continue reading",
            "cliciwch yma",
            "yma",
            "mwy",
            "darllen mwy");

    private static final Pattern END = Pattern.compile("[\\s.:!\u2026\u2192\u203a\u00bb>]+$");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.role() == Role.LINK
                && !element.attribute("href").strip().startsWith("#")
                && element.isHtml()
                && element.isExposed()
                && !element.name().isEmpty();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        String name = element.name().text().toLowerCase(Locale.ROOT);
        String words = END.matcher(name).replaceAll("");
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Verdict.failed("This link has no words.");
        }
        return SAY_NOTHING.contains(words)
                ? Verdict.failed("\"" + words + "\" could stand on any link.")
                : Verdict.passed();
    }
}
