package dev.guildhall.accessibility.rule.wording;

import dev.guildhall.accessibility.appearance.Colour;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;

/** Colour is not all that tells words apart. */
final class ColourTells implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "colour-alone", "Colour is not all that tells words apart")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.USE_OF_COLOR)
            .appliesTo("every few words within a text, or item of a list, with a colour of their own")
            .expects("something else tells the same")
            .advice("Say in words what the colour means.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION, Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("span", "font", "b", "strong", "em", "i", "li", "td", "dd")
                && element.isRendered()
                && !element.ownText().isEmpty()
                && element.page().isStyledForCertain()
                && element.parent().filter(around -> differs(element, around)).isPresent();
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return Verdict.cannotTell("Does the colour of these words tell something that the words themselves do not?");
    }

    /** Grey and black differ in no hue, and a background of its own makes a tag or a button rather than a text. */
    private static boolean differs(AccessibleElement element, AccessibleElement around) {
        if (around.isFocusable()
                || around.role().isWidget()
                || !element.style()
                        .colour(StyleProperty.BACKGROUND_COLOR)
                        .filter(Colour::isTransparent)
                        .isPresent()) {
            return false;
        }
        Optional<Colour> own = element.style().colour(StyleProperty.COLOR);
        Optional<Colour> other = around.style().colour(StyleProperty.COLOR);
        return own.isPresent() && other.isPresent() && !own.equals(other) && hue(own.get()) > 64;
    }

    private static double hue(Colour colour) {
        double most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        double least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        return most - least;
    }
}
