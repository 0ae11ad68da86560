package dev.guildhall.accessibility.rule.sight;

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
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Content turns with the screen. */
final class Orientation implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "orientation-locked", "Content turns with the screen")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.ORIENTATION)
            .act("b33eff")
            .appliesTo("every element that style sheets turn differently on an upright screen and on a wide one")
            .expects("it is not turned back by a quarter when the screen is turned")
            .advice("Take out the rotation that depends on the orientation of the screen.")
            .affects(Affected.PEOPLE_WITH_MOTOR_DISABILITIES, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    private static final double TOLERANCE_IN_DEGREES = 1;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        if (!page.turnsWithTheScreen()) {
            return List.of();
        }
        List<Judgement> judgements = new ArrayList<>();
        Sight sight = Sight.of(page);
        List<ScreenTurn> turns = ScreenTurn.of(page);
        for (AccessibleElement element : page.elements()) {
            if (element.isHtml() && sight.isSeen(element)) {
                turns.stream()
                        .filter(turn -> turn.turnsDifferently(element))
                        .map(turn -> verdictOn(element, turn))
                        .max(Comparator.comparingInt(Orientation::weight))
                        .ifPresent(verdict -> judgements.add(new Judgement(element, verdict)));
            }
        }
        return judgements;
    }

    private static int weight(Verdict verdict) {
        return verdict instanceof Verdict.Failed ? 2 : verdict instanceof Verdict.CannotTell ? 1 : 0;
    }

    private static Verdict verdictOn(AccessibleElement element, ScreenTurn turn) {
        OptionalDouble wide = Rotation.degreesOf(element.styleOn(turn.wide()));
        OptionalDouble upright = Rotation.degreesOf(element.styleOn(turn.upright()));
        if (wide.isEmpty() || upright.isEmpty()) {
            return Verdict.cannotTell(
                    "Can this be read both on an upright and on a wide screen without turning the head?");
        }
        double degrees = Math.abs(wide.getAsDouble() - upright.getAsDouble()) % 180;
        return Math.abs(degrees - 90) <= TOLERANCE_IN_DEGREES
                ? Verdict.failed(
                        "This is turned back when people turn their screen, so it can be read only one way round.")
                : Verdict.passed();
    }
}
