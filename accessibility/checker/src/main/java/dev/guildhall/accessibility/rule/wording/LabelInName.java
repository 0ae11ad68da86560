package dev.guildhall.accessibility.rule.wording;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.sight.Sight;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people see on a control is part of its name, so that it can be spoken. */
final class LabelInName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "label-in-name", "Words on a control are part of its name")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.LABEL_IN_NAME)
            .act("2ee8b8")
            .appliesTo("every control that shows words and has an aria-label or aria-labelledby")
            .expects("its name has the words, whole and in their order")
            .advice("Let the name begin with the words that stand on the control, or take aria-label away.")
            .affects(Affected.SPEECH_RECOGNITION_USERS)
            .build();

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");

    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d+)(?:st|nd|rd|th)\\b");

    /** What may be cut short without a person's noticing; "Ave." stands for "Avenue". */
    private static final Pattern SHORTENED = Pattern.compile("\\p{L}+\\.(?=\\s|$)");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.role().isWidget()
                && element.role().takesNameFromContent()
                && (element.has("aria-label") || element.has("aria-labelledby"))
                && element.isExposed()
                && !element.name().isEmpty()
                && !words(shown(element)).isEmpty();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        String shown = shown(element);
        String name = words(element.name().text());
        if (isSymbol(words(shown)) || has(name, words(shown))) {
            return Verdict.passed();
        }
        if (SHORTENED.matcher(shown).find() || mayBeHidden(element)) {
            return Verdict.cannotTell("Does the name of this control begin with the words that people see on it?");
        }
        return Verdict.failed("People see \"" + shown + "\", which is not part of the name \""
                + element.name().text() + "\".");
    }

    /** What a style sheet moves off the screen as a whole, such as a skip link, comes back when it takes focus. */
    private static String shown(AccessibleElement element) {
        Sight sight = Sight.of(element.page());
        boolean comesBack = element.isInTabOrder() && !element.has("style") && !sight.isSeen(element);
        return comesBack ? element.visibleText() : element.visibleText(sight::isSeen);
    }

    /** The words in lower case with a space around each; what stands in brackets explains and is left out. */
    private static String words(String text) {
        String outside = IN_BRACKETS.matcher(text).replaceAll(" ");
        String joined = APOSTROPHES.matcher(outside.toLowerCase(Locale.ROOT)).replaceAll("");
        String words = NO_WORD.matcher(joined).replaceAll(" ").strip();
        return words.isEmpty() ? "" : " " + words + " ";
    }

    /** A number counts as said where the name has it as the first, the second and so on. */
    private static boolean has(String name, String words) {
        return name.contains(words) || ORDINAL.matcher(name).replaceAll("$1").contains(words);
    }

    /** One letter, such as the X that closes or the B that makes bold, is a picture made of a letter. */
    private static boolean isSymbol(String words) {
        String word = words.strip();
        return word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0));
    }

    /** A class may turn words into the picture of an icon, and a style sheet that is not read may hide them. */
    private static boolean mayBeHidden(AccessibleElement element) {
        return element.children().stream()
                .anyMatch(child -> child.isRendered()
                        && !child.element().text().isBlank()
                        && (child.has("class")
                                || child.has("id")
                                || child.visibilityIsUncertain()
                                || child.attribute("style").contains("font")
                                || mayBeHidden(child)));
    }
}
