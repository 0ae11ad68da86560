package dev.guildhall.accessibility.rule.image;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;

/** A picture does not repeat the words beside it. */
final class SaidTwice implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "alt-repeats", "Picture does not repeat the words beside it")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NON_TEXT_CONTENT)
            .appliesTo("every image with a text alternative in a link or button with words")
            .expects("it says something else than they")
            .advice("Give the picture an empty alt.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.is("img")
                && element.isExposed()
                && !element.attribute("alt").isBlank()
                && control(element)
                        .filter(control -> control.element().hasText())
                        .isPresent();
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        String words = control(element).orElseThrow().element().text().strip();
        return words.equalsIgnoreCase(element.attribute("alt").strip())
                ? Verdict.failed("This picture says what the words beside it say, so people hear them twice.")
                : Verdict.passed();
    }

    private static Optional<AccessibleElement> control(AccessibleElement image) {
        return image.parent()
                .filter(parent -> parent.isOneOf("a", "button"))
                .or(() -> image.parent()
                        .filter(parent -> parent.is("span"))
                        .flatMap(AccessibleElement::parent)
                        .filter(parent -> parent.isOneOf("a", "button")));
    }
}
