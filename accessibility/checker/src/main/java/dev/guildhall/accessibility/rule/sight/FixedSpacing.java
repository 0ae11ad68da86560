package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What the rules on letter, word and line spacing share: an important {@code style} attribute keeps people from setting the
 * spacing that they need, so it must itself be wide enough.
 *
 * @param noun as messages name the spacing
 * @param needed how wide it must be, counted by the size of the font
 */
record FixedSpacing(StyleProperty property, String noun, double needed) {
    RuleDescription describe(String id, String act) {
        return RuleDescription.of(id, capitalised() + " can be widened")
                .in(RuleSet.WCAG_22_AA)
                .criterion(Criterion.TEXT_SPACING)
                .act(act)
                .appliesTo(
                        "every element with text whose style attribute sets " + property.cssName() + " with !important")
                .expects("at least " + needed + " times the size of the font")
                .advice(
                        "Take !important out of the style attribute, so that people can set the spacing that they need.")
                .affects(Affected.PEOPLE_WITH_LOW_VISION, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
                .build();
    }

    private String capitalised() {
        return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    }

    boolean appliesTo(AccessibleElement element) {
        return element.isHtml()
                && element.has("style")
                && element.style().isFixedByAttribute(property)
                && !element.ownText().isEmpty()
                && Sight.of(element.page()).isSeen(element);
    }

    Verdict judge(AccessibleElement element) {
        OptionalDouble size = element.style().pixels(StyleProperty.FONT_SIZE);
        OptionalDouble spacing = spacing(element.style().value(property), size);
        if (size.isEmpty() || spacing.isEmpty()) {
            return Verdict.cannotTell("Is the " + noun + " of this text, which people cannot change, at least " + needed
                    + " times the size of its font?");
        }
        double share = spacing.getAsDouble() / size.getAsDouble();
        if (share >= needed - 0.0001) {
            return Verdict.passed();
        }
        BigDecimal fixed = BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP);
        return Verdict.failed("The " + noun + " is fixed at " + fixed
                + " times the size of the font, and nobody can widen it to " + needed + " times.");
    }

    /** In pixels. */
    private static OptionalDouble spacing(StyleValue value, OptionalDouble size) {
        if (value instanceof StyleValue.Pixels length) {
            return OptionalDouble.of(length.pixels());
        }
        if (value instanceof StyleValue.Plain factor && size.isPresent()) {
            return OptionalDouble.of(factor.number() * size.getAsDouble());
        }
        // fonts say what is normal; between lines it is about 1.2
        return value instanceof StyleValue.Words ? OptionalDouble.of(0) : OptionalDouble.empty();
    }
}
