package dev.guildhall.accessibility.rule.govuk.markup;

import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the markup of GOV.UK Frontend. */
public final class Markup {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Markup() {}

    /** The elements of a class that people meet. */
    public static List<AccessibleElement> shown(AccessibilityTree page, String className) {
        return page.allWithClass(className).stream().filter(Markup::isShown).toList();
    }

    public static boolean isShown(AccessibleElement element) {
        return !element.isProgrammaticallyHidden();
    }

    public static boolean hasClass(AccessibleElement element, String className) {
        return element.element().hasClass(className);
    }

    /** The nearest element around this one of which that is true. */
    public static Optional<AccessibleElement> around(AccessibleElement element, Predicate<AccessibleElement> wanted) {
        Optional<AccessibleElement> around = element.parent();
        while (around.isPresent() && !wanted.test(around.get())) {
            around = around.get().parent();
        }
        return around;
    }

    public static boolean isIn(AccessibleElement element, String className) {
        return around(element, other -> hasClass(other, className)).isPresent();
    }

    /** The words of the element in lower case, with white space collapsed, so that wordings can be compared. */
    public static String words(AccessibleElement element) {
        return plain(element.element().text());
    }

    /** Words in lower case, with white space collapsed and without a full stop at the end. */
    public static String plain(String text) {
        String words = SPACE.matcher(text.replace('\u00a0', ' ').strip()).replaceAll(" ");
        return (words.endsWith(".") ? words.substring(0, words.length() - 1) : words).toLowerCase(Locale.ROOT);
    }

    /** A judgement of each target. */
    public static List<Judgement> judged(
            List<AccessibleElement> targets, Function<AccessibleElement, Verdict> verdict) {
        return targets.stream()
                .map(target -> new Judgement(target, verdict.apply(target)))
                .toList();
    }
}
