package dev.guildhall.accessibility.rule.document;

import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
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
        return verdict(element.attribute("lang"));
    }

    private static Verdict verdict(String tag) {
        return switch (LanguageTags.standingOf(tag.strip())) {
            case REGISTERED ->
                tag.equals(tag.strip())
                        ? Verdict.passed()
                        : Verdict.cannotTell("Do screen readers cope with the spaces in lang=\"" + tag + "\"?");
            case NOT_REGISTERED -> Verdict.failed("\"" + tag + "\" is not a language tag, so it says nothing.");
            case NOT_KNOWN -> Verdict.cannotTell("Is \"" + tag + "\" the registered code of a language?");
        };
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
            if (next.isRendered() && (!next.element().ownText().isBlank() || isNamedByAttribute(next))) {
                return true;
            }
            next.children().stream()
                    .filter(child -> child.attribute("lang").isEmpty())
                    .forEach(rest::push);
        }
        return false;
    }

    private static boolean isNamedByAttribute(AccessibleElement element) {
        return element.isExposed()
                && (!element.attribute("alt").isBlank()
                        || !element.attribute("aria-label").isBlank()
                        || !element.attribute("title").isBlank()
                        || !element.attribute("placeholder").isBlank()
                        || (element.is("input") && !element.name().isEmpty()));
    }
}
