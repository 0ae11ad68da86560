package dev.guildhall.accessibility.rule.wording;

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
import java.util.Set;
import java.util.regex.Pattern;

/** A heading says what follows it. */
final class HeadingSays implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "heading-wording", "Heading says what follows it")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.HEADINGS_AND_LABELS)
            .act("b49b2e")
            .appliesTo("every heading with a name")
            .expects(
                    "words that were written for this page; of the first level, also words that the title or the text have")
            .advice("Say in the heading what the text below it is about.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    /** Nobody writes these for people to read. */
    private static final Pattern LEFT_OVER = Pattern.compile("untitled(?: (?:page|document|section))?"
            + "|(?:insert|enter|add|type|your) (?:your |a )?(?:sub-?)?(?:heading|title)(?: text)?(?: here)?");

    /** Samples of a design system have these too, and are what they should be. */
    private static final Pattern SAMPLE =
            Pattern.compile("lorem ipsum\\b.*|(?:sub-?)?(?:heading|title)(?: text)?(?: goes)? here");

    /** A page about headings may well have one of these, and then speaks of headings elsewhere. */
    private static final Pattern NAMES_ITSELF =
            Pattern.compile("(?:(?:main|section|page|your) )?(?:sub-?)?heading(?: (?:text|level))?(?: ?[1-6])?");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        boolean isEnglish = PageStems.isEnglish(page);
        for (AccessibleElement element : page.elements()) {
            if (element.role() == Role.HEADING
                    && element.isExposed()
                    && !element.name().isEmpty()) {
                Verdict said = verdict(element);
                boolean isSubject = isEnglish && PageStems.isFirst(element) && !asksForAnAnswer(element);
                judgements.add(
                        new Judgement(element, isSubject && said instanceof Verdict.Passed ? ofFirst(element) : said));
            }
        }
        return judgements;
    }

    private static Verdict verdict(AccessibleElement heading) {
        String words = LeftOver.plain(heading.name().text());
        if (LEFT_OVER.matcher(words).matches()) {
            return Verdict.failed("\"" + heading.name().text() + "\" was left over from a template.");
        }
        if (SAMPLE.matcher(words).matches()) {
            return Verdict.cannotTell("Was this heading left over from a template?");
        }
        if (NAMES_ITSELF.matcher(words).matches()) {
            return LeftOver.isSpokenOf(heading.page(), "heading")
                    ? Verdict.passed()
                    : Verdict.failed("\"" + heading.name().text() + "\" does not say what follows.");
        }
        return Verdict.passed();
    }

    /** A question is not about the text of its page: what belongs to it is the field. */
    private static boolean asksForAnAnswer(AccessibleElement heading) {
        return heading.element().selectFirst("label, legend") != null
                || heading.element().closest("label, legend") != null;
    }

    private static Verdict ofFirst(AccessibleElement heading) {
        PageStems page = PageStems.of(heading.page());
        Set<String> stems = Stems.of(heading.name().text());
        String title =
                heading.page().title().map(found -> found.element().wholeText()).orElse("");
        return stems.isEmpty()
                        || page.isShort()
                        || page.besideFirstHeadings().count(stems) > 0
                        || Stems.in(title).count(stems) > 0
                ? Verdict.passed()
                : Verdict.cannotTell(
                        "Does this heading say what the page is about? Neither its title nor its text has any of these words.");
    }
}
