package dev.guildhall.accessibility.rule.image;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.sight.Sight;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A picture that assistive technology passes over only decorates. Asked only where something speaks against it. */
final class DecorationDecorates implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "decoration-decorates", "Picture that nobody hears of only decorates")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NON_TEXT_CONTENT)
            .act("e88epe")
            .appliesTo("every picture that people see and assistive technology passes over")
            .expects("it tells nothing that words do not")
            .advice("Give a picture that tells something a text alternative.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    /** Kinds of pictures that are made to tell something. */
    private static final Pattern TELLING =
            Pattern.compile("chart|graph(?!ic)|diagram|infographic|screen-?shot|timetable|floor-?plan|\\bmap\\b");

    /** So few pixels that the picture only makes room. */
    private static final Pattern SMALL = Pattern.compile("\\s*0*[0-3](?:px)?\\s*");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return isPicture(element)
                && isPassedOver(element)
                && !SMALL.matcher(element.attribute("width")).matches()
                && !SMALL.matcher(element.attribute("height")).matches()
                && Sight.of(element.page()).isSeen(element)
                && !isNamedAround(element);
    }

    private static boolean isPicture(AccessibleElement element) {
        boolean isDrawing = element.isSvg()
                && element.element().normalName().equals("svg")
                && element.parent().filter(AccessibleElement::isSvg).isEmpty();
        return isDrawing
                || element.is("canvas")
                || (element.is("img") && !element.attribute("src").isBlank());
    }

    private static boolean isPassedOver(AccessibleElement element) {
        return !element.isExposed() || element.role() == Role.NONE || isUnsaid(element);
    }

    /** A drawing without a name is passed over although nobody said that it decorates. */
    private static boolean isUnsaid(AccessibleElement element) {
        return !element.is("img")
                && element.isExposed()
                && element.explicitRole().isEmpty()
                && element.name().isEmpty();
    }

    private static boolean isNamedAround(AccessibleElement element) {
        for (Optional<AccessibleElement> around = element.parent();
                around.isPresent();
                around = around.get().parent()) {
            if (!around.get().attribute("aria-label").isBlank()
                    || !around.get().attribute("aria-labelledby").isBlank()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        if (standsWithWords(element)) {
            return Verdict.passed();
        }
        if (isUnsaid(element)) {
            return Verdict.cannotTell(
                    "Does this drawing only decorate? It has no name, and nothing marks it as decoration.");
        }
        return says(element)
                ? Verdict.cannotTell("Does this picture only decorate? It is marked so, yet seems to tell something.")
                : Verdict.passed();
    }

    /** True of an icon in a control or a line that says in words what it is about. */
    private static boolean standsWithWords(AccessibleElement element) {
        return element.parent()
                .filter(parent -> parent.isOneOf("a", "button", "span", "label", "summary", "h1", "h2", "h3", "h4"))
                .filter(parent -> parent.element().hasText())
                .isPresent();
    }

    private static boolean says(AccessibleElement element) {
        return !element.attribute("title").isBlank()
                || !element.attribute("alt").isBlank()
                || TELLING.matcher(fileName(element)).find()
                || standsAloneInText(element);
    }

    private static String fileName(AccessibleElement element) {
        return element.attribute("src")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[?#].*", "")
                .replaceAll(".*/", "");
    }

    /** An item, a cell or a figure that holds nothing but a picture says nothing, if that is decoration. */
    private static boolean standsAloneInText(AccessibleElement element) {
        return element.parent()
                .filter(parent -> parent.isOneOf("td", "dd", "li", "figure"))
                .filter(parent -> parent.is("figure") || !parent.element().hasText())
                .isPresent();
    }
}
