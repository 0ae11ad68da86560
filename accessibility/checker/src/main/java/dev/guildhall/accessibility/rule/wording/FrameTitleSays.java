package dev.guildhall.accessibility.rule.wording;

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

/** The title of a frame says what it shows. */
final class FrameTitleSays implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "frame-title-wording", "Title of a frame says what it shows")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .appliesTo("every frame with a name")
            .expects("words that fit what it shows")
            .advice("Say in the title what the frame shows.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final Set<String> SAY_NOTHING = Set.of(
            "iframe",
            "frame",
            "title",
            "untitled",
            "iframe title",
            "frame title",
            "content",
            "main frame",
            "inline frame",
            "embedded content",
            "external content");

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("iframe", "frame")
                && element.isExposed()
                && !element.name().isEmpty()
                && element.has("src");
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        String name = element.name().text().toLowerCase(Locale.ROOT).strip();
        if (SAY_NOTHING.contains(name)) {
            return Verdict.failed("\"" + name + "\" could stand on any frame.");
        }
        String address = element.attribute("src").toLowerCase(Locale.ROOT);
        return WORD.matcher(name)
                        .results()
                        .map(word -> word.group().substring(0, 4))
                        .anyMatch(address::contains)
                ? Verdict.passed()
                : Verdict.cannotTell("Does this title say what the frame shows? Its address has none of these words.");
    }
}
