package dev.guildhall.accessibility.rule.govuk.question;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Descriptions;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.rule.govuk.markup.WholePage;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A hint and an error message are read out with the field that they are about. */
final class FieldIsDescribed implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-described-by", "Hint and error message are read out with their field")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .appliesTo("every GOV.UK hint and error message that is in a form group, in a fieldset or beside a field")
            .expects("the aria-describedby of a field or fieldset names its id")
            .advice("Give it an id, and put the id into the aria-describedby of its field or fieldset.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    /** The last is that of hints in GOV.UK Elements, before there was a Design System. */
    private static final List<String> CLASSES = List.of("govuk-hint", "govuk-error-message", "form-hint");

    /** A hint, an error message and then the field. */
    private static final int NEAR = 3;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> words = CLASSES.stream()
                .flatMap(name -> Markup.shown(page, name).stream())
                .filter(element -> !element.element().text().isBlank())
                .filter(FieldIsDescribed::isAboutAField)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        Descriptions descriptions = Descriptions.of(page);
        Predicate<AccessibleElement> beside = FieldIsDescribed::isBesideTextField;
        List<Judgement> certain = judged(words, beside, descriptions);
        List<Judgement> others = judged(words, beside.negate(), descriptions);
        // a field that is typed into can name its hint; a group of choices needs a fieldset for it, which a page must
        // have
        return Stream.concat(certain.stream(), WholePage.certainWhereAnswered(page, others).stream())
                .toList();
    }

    private static List<Judgement> judged(
            List<AccessibleElement> words, Predicate<AccessibleElement> kind, Descriptions descriptions) {
        return Markup.judged(words.stream().filter(kind).toList(), element -> verdict(element, descriptions));
    }

    /** What stands in a label or legend is read out as part of it. */
    private static boolean isAboutAField(AccessibleElement words) {
        Optional<AccessibleElement> around = Markup.around(
                words,
                other -> other.isOneOf("label", "legend", "form", "fieldset")
                        || Markup.hasClass(other, "govuk-form-group"));
        if (around.filter(other -> other.isOneOf("label", "legend")).isPresent()) {
            return false;
        }
        Element next = words.element().nextElementSibling();
        boolean isOfFieldset =
                words.parent().filter(parent -> parent.is("fieldset")).isPresent();
        return isOfFieldset
                || around.filter(other -> Markup.hasClass(other, "govuk-form-group"))
                        .isPresent()
                || (next != null && next.normalName().matches("input|select|textarea"));
    }

    private static boolean isBesideTextField(AccessibleElement words) {
        Element next = words.element().nextElementSibling();
        for (int step = 0; next != null && step < NEAR; step++) {
            boolean isChoice = next.attr("type").matches("radio|checkbox");
            if (next.normalName().matches("input|select|textarea") && !isChoice) {
                return true;
            }
            next = next.nextElementSibling();
        }
        return false;
    }

    private static Verdict verdict(AccessibleElement words, Descriptions descriptions) {
        return descriptions.include(words)
                ? Verdict.passed()
                : Verdict.failed("No field names this in its aria-describedby, so it is not read out with the field.");
    }
}
