package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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

    private static final Pattern PREFIX = Pattern.compile("^(?:error|warning)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_WORD = Pattern.compile(
            "(?:errors?|invalid|wrong|incorrect|not valid|failed|oops|gwall|annilys)[.!]*", Pattern.CASE_INSENSITIVE);

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
        return element.isRendered() && ErrorMessages.has(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        String text = element.element().text().strip();
        String words = PREFIX.matcher(text).replaceFirst("");
        boolean isOneWord = ONE_WORD.matcher(words).matches();
        boolean saysNothing =
                isOneWord ? isAll(element) : SAYS_NOTHING.matcher(words).matches();
        return saysNothing
                ? Verdict.failed("This error message does not say what is wrong, nor how to put it right.")
                : Verdict.passed();
    }

    /** True unless it says so in one word, beside other words. */
    private static boolean isAll(AccessibleElement element) {
        Node beside = element.element().nextSibling();
        while (beside instanceof TextNode text && text.isBlank()) {
            beside = beside.nextSibling();
        }
        boolean goesOn = beside instanceof TextNode
                || (beside instanceof Element next
                        && next.hasText()
                        && !next.normalName().matches("label|input|select|textarea|button|fieldset|div|form|h[1-6]"));
        return !goesOn;
    }
}
