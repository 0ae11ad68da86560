package dev.guildhall.accessibility.rule.wording;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.sight.Sight;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The label of a field says what to put in. */
final class LabelSays implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "label-wording", "Label says what its field is for")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.HEADINGS_AND_LABELS)
            .act("cc0f0a")
            .appliesTo("every label that people see of a field that they see")
            .expects("words that were written for this field, and that tell it from others")
            .advice("Say in the label what to enter, in the words that people use.")
            .affects(
                    Affected.SCREEN_READER_USERS,
                    Affected.SPEECH_RECOGNITION_USERS,
                    Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    /** Nobody writes these for people to read. */
    private static final Pattern LEFT_OVER = Pattern.compile("untitled"
            + "|(?:insert|enter|add|your) (?:your |a )?label(?: text)?(?: here)?|label text|text of label"
            + "|(?:form|input|text) ?(?:field|box|input)(?: ?\\d+)?|input ?\\d+|label ?\\d+");

    /** Samples of a design system have these too, and are what they should be. */
    private static final Pattern SAMPLE =
            Pattern.compile("lorem ipsum\\b.*|text ?area|(?:field )?label(?: text)?(?: goes)? here");

    /** What a page has rather than what a field asks for; each may still be right somewhere. */
    private static final Set<String> OF_PAGES = Set.of(
            "label",
            "field",
            "input",
            "text",
            "menu",
            "navigation",
            "header",
            "footer",
            "sidebar",
            "banner",
            "button",
            "link",
            "form",
            "placeholder",
            "control");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Sight sight = Sight.of(page);
        Set<Place> seen = new HashSet<>();
        List<Judgement> judgements = new ArrayList<>();
        Optional<AccessibleElement> heading = Optional.empty();
        for (AccessibleElement element : page.elements()) {
            if (element.role() == Role.HEADING && sight.isSeen(element)) {
                heading = Optional.of(element);
            } else if (isField(element) && sight.isSeen(element)) {
                for (AccessibleElement label : labels(element)) {
                    String words = label.visibleText();
                    if (sight.isSeen(label) && !words.isEmpty()) {
                        Place place = new Place(LeftOver.plain(words), group(element), heading);
                        boolean isRepeated = isTyped(element) && !seen.add(place);
                        Verdict said = verdict(element, label, place.words());
                        judgements.add(new Judgement(
                                label, isRepeated && said instanceof Verdict.Passed ? repeated(words) : said));
                    }
                }
            }
        }
        return judgements;
    }

    /** What a label says and what stands around it: a group, and the heading before it. */
    private record Place(String words, Optional<AccessibleElement> group, Optional<AccessibleElement> heading) {}

    private static Verdict verdict(AccessibleElement field, AccessibleElement label, String words) {
        if (LEFT_OVER.matcher(words).matches()) {
            return field.visibilityIsUncertain()
                    ? Verdict.cannotTell("Was this label left over from a template?")
                    : Verdict.failed("\"" + label.visibleText() + "\" does not say what to put in.");
        }
        if (SAMPLE.matcher(words).matches()) {
            return Verdict.cannotTell("Was this label left over from a template?");
        }
        return isTyped(field) && OF_PAGES.contains(words)
                ? Verdict.cannotTell("Does \"" + label.visibleText() + "\" say what to put in here?")
                : Verdict.passed();
    }

    private static Verdict repeated(String words) {
        return Verdict.cannotTell("Can people tell this field from the one before it that is also labelled \"" + words
                + "\"? No heading and no group stands between them.");
    }

    private static List<AccessibleElement> labels(AccessibleElement field) {
        List<AccessibleElement> named = field.referencedBy("aria-labelledby");
        return named.isEmpty() ? field.page().labelsOf(field) : named;
    }

    private static boolean isField(AccessibleElement element) {
        return isTyped(element)
                || switch (element.role()) {
                    case CHECKBOX, RADIO, SWITCH, SLIDER, MENUITEMCHECKBOX, MENUITEMRADIO -> true;
                    default -> false;
                };
    }

    private static boolean isTyped(AccessibleElement element) {
        return switch (element.role()) {
            case TEXTBOX, SEARCHBOX, COMBOBOX, LISTBOX, SPINBUTTON -> true;
            default -> false;
        };
    }

    private static Optional<AccessibleElement> group(AccessibleElement field) {
        Optional<AccessibleElement> around = field.parent();
        while (around.isPresent() && !isGroup(around.get())) {
            around = around.get().parent();
        }
        return around;
    }

    private static boolean isGroup(AccessibleElement box) {
        return box.isOneOf("fieldset", "form", "section", "article", "li", "tr", "dialog", "details")
                || box.role() == Role.GROUP
                || box.role() == Role.ROW
                || box.role() == Role.REGION;
    }
}
