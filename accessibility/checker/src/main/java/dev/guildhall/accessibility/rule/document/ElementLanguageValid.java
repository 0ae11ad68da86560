package dev.guildhall.accessibility.rule.document;

import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.sight.Sight;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayDeque;
import java.util.Deque;

/** The language that a part of the page says it is in exists. */
final class ElementLanguageValid implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "element-language-valid", "Part of the page says a language that exists")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.LANGUAGE_OF_PARTS)
            .act("de46e4")
            .appliesTo(
                    "every element in the body with a lang attribute that is not empty and with text in that language")
            .expects("the attribute begins with a registered language")
            .advice("Use a language tag such as en, en-GB or cy, or leave lang out where the language does not change.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return !element.attribute("lang").isEmpty()
                && element.isHtml()
                && element.page().page().mediaType() == MediaType.HTML
                && isInBody(element)
                && hasText(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return LanguageTags.verdictOn(element.attribute("lang"));
    }

    private static boolean isInBody(AccessibleElement element) {
        for (AccessibleElement step = element;
                step != null;
                step = step.parent().orElse(null)) {
            if (step.is("body")) {
                return true;
            }
        }
        return false;
    }

    /** True if anybody sees or hears something in the language of this element. */
    private static boolean hasText(AccessibleElement element) {
        Deque<AccessibleElement> rest = new ArrayDeque<>();
        rest.push(element);
        while (!rest.isEmpty()) {
            AccessibleElement next = rest.pop();
            if (isSeenOrHeard(next)) {
                return true;
            }
            next.children().stream()
                    .filter(child -> child.attribute("lang").isEmpty())
                    .forEach(rest::push);
        }
        return false;
    }

    private static boolean isSeenOrHeard(AccessibleElement element) {
        if (!element.isRendered()) {
            return false;
        }
        return element.isExposed()
                ? !element.ownText().isEmpty()
                        || !element.name().isEmpty()
                        || !element.description().isEmpty()
                : !element.ownText().isEmpty() && Sight.of(element.page()).isSeen(element);
    }
}
