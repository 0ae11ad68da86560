package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An error message says what is wrong. */
final class ErrorSaysWhat implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "error-message-wording", "Error message says what is wrong")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .criterion(Criterion.ERROR_SUGGESTION)
            .act("36b590")
            .appliesTo("every text that is marked as an error message, on a page with a field")
            .expects("more than that something is not valid")
            .advice("Say what is wrong and how to put it right, such as \"Enter a phone number, like 01632 960 001\".")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES, Affected.SCREEN_READER_USERS)
            .build();

    private static final int LONGEST = 300;

    private static final Pattern MARK = Pattern.compile(
            "(?:.*[-_])?(?:error|invalid|error-?message|field-?error|validation)(?:[-_]?(?:message|text|msg))?");

    private static final Pattern PREFIX = Pattern.compile("^(?:error|warning)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?:(?:please )?(?:fill|complete|enter)(?: in)? (?:the|this|all|your) (?:form|fields?|data|value|input) correctly"
                    + "|(?:the |this |your |an )?(?:[\\p{L}-]+ ){0,3}(?:is |was |are |has been )?(?:not valid|invalid|incorrect|wrong|not correct)(?: [\\p{L}-]+)?(?: (?:for|in) (?:the |this )?[\\p{L}-]+)?"
                    + "|(?:an )?error occurred|(?:something|there was) (?:went wrong|an error)|try again)[.!]?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml()
                && element.isRendered()
                && !element.ownText().isEmpty()
                && hasField(element.page())
                && element.element().text().length() <= LONGEST
                && isMarked(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        String text = element.element().text().strip();
        String words = PREFIX.matcher(text).replaceFirst("");
        return SAYS_NOTHING.matcher(words).matches()
                ? Verdict.failed("This error message does not say what is wrong, nor how to put it right.")
                : Verdict.passed();
    }

    private static boolean hasField(AccessibilityTree page) {
        return Stream.of("input", "select", "textarea")
                .anyMatch(name -> !page.allNamed(name).isEmpty());
    }

    private static boolean isMarked(AccessibleElement element) {
        return MARK.matcher(element.attribute("id").toLowerCase(Locale.ROOT)).matches()
                || element.element().classNames().stream()
                        .anyMatch(name ->
                                MARK.matcher(name.toLowerCase(Locale.ROOT)).matches());
    }
}
