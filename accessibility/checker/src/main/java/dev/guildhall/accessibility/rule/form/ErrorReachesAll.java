package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.aria.ReferencedIds;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An error message is both seen and heard. */
final class ErrorReachesAll implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "error-message-reaches", "Error message is both seen and heard")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .act("36b590")
            .appliesTo("every sentence that is marked as an error message, on a page with a field")
            .expects("people see it, and assistive technology meets it, its words or what describes its field")
            .advice(
                    "Take aria-hidden and hidden away from the message, and put its id into the aria-describedby of its field.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    /** An icon or a word beside the message may well be hidden; from this many words it is the message itself. */
    private static final int SENTENCE = 3;

    private static final Pattern WORD = Pattern.compile("\\S*\\p{L}\\S*");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> messages = page.elements().stream()
                .filter(ErrorMessages::has)
                .filter(element -> WORD.matcher(text(element)).results().count() >= SENTENCE)
                .toList();
        boolean isAnyHeard = messages.stream().anyMatch(AccessibleElement::isExposed);
        ReferencedIds referenced = ReferencedIds.of(page);
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement message : messages) {
            if (message.isRendered()) {
                Verdict unheard = isAnyHeard ? ofAnother() : unheard(message);
                boolean isHeard = message.isExposed() || isSaidElsewhere(message, referenced);
                judgements.add(new Judgement(message, isHeard ? Verdict.passed() : unheard));
            } else if (referenced.have(message.attribute("id"), "aria-describedby")) {
                judgements.add(new Judgement(
                        message,
                        Verdict.cannotTell(
                                "This error message is read out although nobody sees it: is it meant to be seen?")));
            }
        }
        return judgements;
    }

    private static Verdict ofAnother() {
        return Verdict.cannotTell(
                "This error message is hidden from assistive technology: does another one say the same?");
    }

    private static Verdict unheard(AccessibleElement message) {
        return message.isInert() || message.visibilityIsUncertain()
                ? Verdict.cannotTell("Do people who use a screen reader meet this error message?")
                : Verdict.failed("People see this error message, and a screen reader never says it.");
    }

    private static boolean isSaidElsewhere(AccessibleElement message, ReferencedIds referenced) {
        String id = message.attribute("id");
        return referenced.have(id, "aria-describedby")
                || referenced.have(id, "aria-labelledby")
                || referenced.have(id, "aria-errormessage")
                || message.page().shared(Heard.class, Heard::of).texts().contains(text(message));
    }

    private static String text(AccessibleElement element) {
        return element.element().text().strip();
    }

    /** What assistive technology meets in a page, as far as it is text or in attributes. */
    private record Heard(Set<String> texts) {
        private static final List<String> ATTRIBUTES = List.of("aria-label", "title", "aria-description");

        static Heard of(AccessibilityTree page) {
            Set<String> texts = new HashSet<>();
            for (AccessibleElement element : page.elements()) {
                if (element.isExposed()) {
                    texts.add(element.ownText());
                    ATTRIBUTES.forEach(name -> texts.add(element.attribute(name).strip()));
                }
            }
            return new Heard(texts);
        }
    }
}
