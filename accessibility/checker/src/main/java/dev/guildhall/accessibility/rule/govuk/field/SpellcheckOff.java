package dev.guildhall.accessibility.rule.govuk.field;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What no dictionary knows is not marked as misspelt. */
final class SpellcheckOff implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-spellcheck", "Names and references are not checked for spelling")
            .in(RuleSet.GOVUK)
            .appliesTo("every text field whose label or autocomplete asks for a name, an email address or a reference")
            .expects("spellcheck is false, on it or around it")
            .advice("Set spellcheck=\"false\" on the field.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final Set<String> PURPOSES = Set.of(
            "name", "given-name", "additional-name", "family-name", "nickname", "username", "email", "one-time-code");

    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:reference|national insurance|passport|licence|registration|case|account|application|customer) (?:number|code|id)\\b"
                    + "|\\b(?:rhif|cod) (?:cyfeirnod|cyfeirio|yswiriant gwladol)\\b|\\bcyfeirnod\\b");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> fields = page.allNamed("input").stream()
                .filter(field -> Markup.isShown(field) && field.inputType().equals("text"))
                .filter(field -> saysItsPurpose(field) || isLabelledSo(field))
                .toList();
        return Markup.judged(fields, SpellcheckOff::verdict);
    }

    private static boolean saysItsPurpose(AccessibleElement field) {
        String[] tokens =
                field.attribute("autocomplete").strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        return PURPOSES.contains(tokens[tokens.length - 1]);
    }

    private static boolean isLabelledSo(AccessibleElement field) {
        return PersonalField.isNameOrEmail(field)
                || REFERENCE.matcher(PersonalField.labelOf(field)).find();
    }

    private static Verdict verdict(AccessibleElement field) {
        String spellcheck = field.has("spellcheck")
                ? field.attribute("spellcheck")
                : Markup.around(field, other -> other.has("spellcheck"))
                        .map(other -> other.attribute("spellcheck"))
                        .orElse("");
        if (spellcheck.equalsIgnoreCase("false")) {
            return Verdict.passed();
        }
        return field.attribute("spellcheck").equalsIgnoreCase("true") && saysItsPurpose(field)
                ? Verdict.failed("Browsers are told to check the spelling of a name or the like.")
                : Verdict.cannotTell(
                        "Does a dictionary know what is typed here? If not, spellcheck=\"false\" leaves it unmarked.");
    }
}
