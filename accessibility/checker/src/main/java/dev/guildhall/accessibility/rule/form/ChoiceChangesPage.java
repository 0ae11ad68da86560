package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** Choosing an option does not change the page. */
final class ChoiceChangesPage implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "select-changes-page", "Choosing an option does not leave the page")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.ON_INPUT)
            .appliesTo("every field with an onchange attribute")
            .expects("choosing neither leads to another page nor sends the form")
            .advice("Put a button beside the field, and act when it is pressed.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final Pattern LEAVES =
            Pattern.compile("\\blocation\\b|\\.submit\\s*\\(|window\\.open", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("select", "input") && element.has("onchange") && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return LEAVES.matcher(element.attribute("onchange")).find()
                ? Verdict.failed(
                        "Choosing here leads away at once, while people who use a keyboard are still going through the options.")
                : Verdict.cannotTell("Does choosing here change the page before people ask for it?");
    }
}
