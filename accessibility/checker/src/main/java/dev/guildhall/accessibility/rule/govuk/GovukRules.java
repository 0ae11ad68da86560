package dev.guildhall.accessibility.rule.govuk;

import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.govuk.component.ComponentRules;
import dev.guildhall.accessibility.rule.govuk.error.ErrorRules;
import dev.guildhall.accessibility.rule.govuk.field.FieldRules;
import dev.guildhall.accessibility.rule.govuk.navigation.NavigationRules;
import dev.guildhall.accessibility.rule.govuk.question.QuestionRules;
import java.util.List;
import java.util.stream.Stream;

/** The rules about the patterns of the GOV.UK Design System, in the order of reports. */
public final class GovukRules {
    private GovukRules() {}

    /** Every rule of the packages below. */
    public static List<Rule> all() {
        return Stream.of(
                        ErrorRules.all(),
                        QuestionRules.all(),
                        FieldRules.all(),
                        NavigationRules.all(),
                        ComponentRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
