package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
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
 * @param property what the attribute sets
 * @param noun as messages name the spacing
 * @param normal how wide it is where the attribute says {@code normal}, counted by the size of the font; between lines the font
 *     decides, and most come to this
 * @param needed how wide it must be, counted by the size of the font
 */
record FixedSpacing(RuleDescription description, StyleProperty property, String noun, double normal, double needed)
        implements ElementRule {
    /** The space between letters can be widened. */
    static FixedSpacing ofLetters() {
        return of("letter-spacing-fixed", "24afc2", StyleProperty.LETTER_SPACING, "letter spacing", 0, 0.12);
    }

    /** The space between words can be widened. */
    static FixedSpacing ofWords() {
        return of("word-spacing-fixed", "9e45ec", StyleProperty.WORD_SPACING, "word spacing", 0, 0.16);
    }

    /** The space between lines can be widened; what is too tight is looked for in one line of text too. */
    static FixedSpacing ofLines() {
        return of("line-spacing-fixed", "78fd32", StyleProperty.LINE_HEIGHT, "line spacing", 1.2, 1.5);
    }

    private static FixedSpacing of(
            String id, String act, StyleProperty property, String noun, double normal, double needed) {
        RuleDescription description = RuleDescription.of(id, capitalised(noun) + " can be widened")
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
        return new FixedSpacing(description, property, noun, normal, needed);
    }

    private static String capitalised(String noun) {
        return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml()
                && element.has("style")
                && element.style().isFixedByAttribute(property)
                && !element.ownText().isEmpty()
                && Sight.of(element.page()).isSeen(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
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
    private OptionalDouble spacing(StyleValue value, OptionalDouble size) {
        if (value instanceof StyleValue.Pixels length) {
            return OptionalDouble.of(length.pixels());
        }
        if (value instanceof StyleValue.Plain factor && size.isPresent()) {
            return OptionalDouble.of(factor.number() * size.getAsDouble());
        }
        if (value instanceof StyleValue.Words && size.isPresent()) {
            return OptionalDouble.of(normal * size.getAsDouble());
        }
        return OptionalDouble.empty();
    }
}
